//! Serializes a view into its form and its texts.

use std::fmt::Display;
use std::ops::Range;

use hashbrown::HashTable;
use serde::ser::{self, Impossible, Serialize};

use super::{Given, NotPlain, hash, mark};
use crate::seam::{ROW, ROW_END};
use crate::view::DrawnRow;

/// Takes a view apart.
pub(super) struct Taker {
    given: Given,
    /// The name of the innermost field, as bytes of the form.
    name: Range<usize>,
    /// The numbers of the texts, by what they are.
    numbers: HashTable<u32>,
    /// Whether the text that comes is a row as it was drawn.
    is_row: bool,
    /// How long the form was after the last row: if it is that still, the next row belongs to it.
    run_end: Option<usize>,
}

impl Default for Taker {
    /// With room for most pages.
    fn default() -> Self {
        let given = Given {
            form: Vec::with_capacity(8 * 1024),
            texts: String::with_capacity(16 * 1024),
            ends: Vec::with_capacity(128),
            hashes: Vec::with_capacity(128),
            places: Vec::with_capacity(256),
        };
        let numbers = HashTable::with_capacity(224);
        Self { given, name: 0..0, numbers, is_row: false, run_end: None }
    }
}

impl ser::Error for NotPlain {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

fn refused<T>(what: &str) -> Result<T, NotPlain> {
    Err(NotPlain(format!("{what} is none of them")))
}

impl Given {
    fn next_number(&self) -> Result<u32, NotPlain> {
        u32::try_from(self.ends.len()).or_else(|_| refused("so many texts"))
    }

    fn push(&mut self, text: &str, hash: Option<u64>) {
        self.texts.push_str(text);
        self.ends.push(self.texts.len());
        self.hashes.push(hash);
    }
}

impl Taker {
    pub(super) fn given(self) -> Given {
        self.given
    }

    fn mark(&mut self, mark: u8) {
        self.given.form.push(mark);
    }

    fn with(&mut self, mark: u8, bytes: &[u8]) {
        self.given.form.push(mark);
        self.given.form.extend_from_slice(bytes);
    }

    fn name(&mut self, name: &str) {
        debug_assert!(name.bytes().all(|byte| byte > mark::ROWS), "a name that could be a mark: {name:?}");
        let form = &mut self.given.form;
        let start = form.len();
        form.extend_from_slice(name.as_bytes());
        self.name = start..form.len();
        form.push(mark::END_OF_NAME);
    }

    fn text(&mut self, text: &str) -> Result<(), NotPlain> {
        let hash = hash(text);
        let Given { texts, hashes, .. } = &self.given;
        let is_it = |number: &u32| texts[self.given.place(*number as usize)] == *text;
        let number = if let Some(number) = self.numbers.find(hash, is_it) {
            *number
        } else {
            let of = |number: &u32| hashes[*number as usize].unwrap_or_default();
            let number = self.given.next_number()?;
            self.numbers.insert_unique(hash, number, of);
            self.given.push(text, Some(hash));
            number
        };
        self.with(mark::TEXT, &number.to_le_bytes());
        self.given.places.push((self.name.clone(), number));
        Ok(())
    }

    /// A row: with those before it in its list, one text.
    fn row(&mut self, row: &str) -> Result<(), NotPlain> {
        let inner = row.strip_prefix(ROW).and_then(|row| row.strip_suffix(ROW_END));
        let is_first = self.given.form.last() == Some(&mark::LIST);
        let follows = self.run_end == Some(self.given.form.len());
        let Some(inner) = inner.filter(|_| is_first || follows) else { return self.text(row) };
        if follows {
            let Given { texts, ends, .. } = &mut self.given;
            texts.extend([ROW_END, ROW]);
            texts.push_str(inner);
            ends.pop();
            ends.push(texts.len());
            return Ok(());
        }
        let number = self.given.next_number()?;
        self.given.push(inner, None);
        self.given.places.push((self.name.clone(), number));
        self.with(mark::ROWS, &number.to_le_bytes());
        self.run_end = Some(self.given.form.len());
        Ok(())
    }

    /// Makes of the last rows, if they were there before, that text.
    fn settle_rows(&mut self) {
        let given = &self.given;
        let text = |number: usize| &given.texts[given.place(number)];
        let last = given.ends.len() - 1;
        let known = given.rows().find(|number| text(*number) == text(last)).filter(|known| *known < last);
        let Some(known) = known.and_then(|known| u32::try_from(known).ok()) else { return };
        let start = given.place(last).start;
        let Given { form, texts, ends, hashes, places } = &mut self.given;
        texts.truncate(start);
        ends.pop();
        hashes.pop();
        places.pop();
        places.push((self.name.clone(), known));
        form.truncate(form.len() - known.to_le_bytes().len());
        form.extend_from_slice(&known.to_le_bytes());
    }

    /// Begins what has values in it, up to its end.
    fn open(&mut self, mark: u8) -> Open<'_> {
        self.mark(mark);
        let name = self.name.clone();
        Open { taker: self, name }
    }
}

/// A list, or fields, of which more may come.
pub(super) struct Open<'t> {
    taker: &'t mut Taker,
    /// The name of the field that it is the value of.
    name: Range<usize>,
}

impl Open<'_> {
    fn close(self) {
        if self.taker.run_end == Some(self.taker.given.form.len()) {
            self.taker.settle_rows();
        }
        self.taker.name = self.name;
        self.taker.mark(mark::END);
    }
}

impl ser::SerializeSeq for Open<'_> {
    type Ok = ();
    type Error = NotPlain;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), NotPlain> {
        value.serialize(&mut *self.taker)
    }

    fn end(self) -> Result<(), NotPlain> {
        self.close();
        Ok(())
    }
}

impl ser::SerializeStruct for Open<'_> {
    type Ok = ();
    type Error = NotPlain;

    fn serialize_field<T: Serialize + ?Sized>(
        &mut self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotPlain> {
        self.taker.name(name);
        value.serialize(&mut *self.taker)
    }

    fn end(self) -> Result<(), NotPlain> {
        self.close();
        Ok(())
    }
}

impl<'t> ser::Serializer for &'t mut Taker {
    type Ok = ();
    type Error = NotPlain;
    type SerializeSeq = Open<'t>;
    type SerializeTuple = Impossible<(), NotPlain>;
    type SerializeTupleStruct = Impossible<(), NotPlain>;
    type SerializeTupleVariant = Impossible<(), NotPlain>;
    type SerializeMap = Impossible<(), NotPlain>;
    type SerializeStruct = Open<'t>;
    type SerializeStructVariant = Impossible<(), NotPlain>;

    fn serialize_bool(self, value: bool) -> Result<(), NotPlain> {
        self.mark(if value { mark::TRUE } else { mark::FALSE });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Result<(), NotPlain> {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Result<(), NotPlain> {
        self.with(mark::SIGNED, &value.to_le_bytes());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Result<(), NotPlain> {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Result<(), NotPlain> {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Result<(), NotPlain> {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Result<(), NotPlain> {
        self.with(mark::UNSIGNED, &value.to_le_bytes());
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Result<(), NotPlain> {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Result<(), NotPlain> {
        self.with(mark::FLOAT, &value.to_le_bytes());
        Ok(())
    }

    fn serialize_char(self, value: char) -> Result<(), NotPlain> {
        self.text(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Result<(), NotPlain> {
        if std::mem::take(&mut self.is_row) { self.row(value) } else { self.text(value) }
    }

    fn serialize_bytes(self, _: &[u8]) -> Result<(), NotPlain> {
        refused("a run of bytes")
    }

    fn serialize_none(self) -> Result<(), NotPlain> {
        self.mark(mark::NONE);
        Ok(())
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), NotPlain> {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Result<(), NotPlain> {
        self.serialize_none()
    }

    fn serialize_unit_struct(self, _: &'static str) -> Result<(), NotPlain> {
        self.serialize_none()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Result<(), NotPlain> {
        self.text(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        name: &'static str,
        value: &T,
    ) -> Result<(), NotPlain> {
        self.is_row = name == DrawnRow::NAME;
        value.serialize(self)
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: &T,
    ) -> Result<(), NotPlain> {
        refused(variant)
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Open<'t>, NotPlain> {
        Ok(self.open(mark::LIST))
    }

    fn serialize_tuple(self, _: usize) -> Result<Impossible<(), NotPlain>, NotPlain> {
        refused("a tuple")
    }

    fn serialize_tuple_struct(
        self,
        name: &'static str,
        _: usize,
    ) -> Result<Impossible<(), NotPlain>, NotPlain> {
        refused(name)
    }

    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<(), NotPlain>, NotPlain> {
        refused(variant)
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Impossible<(), NotPlain>, NotPlain> {
        refused("a map")
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Open<'t>, NotPlain> {
        Ok(self.open(mark::FIELDS))
    }

    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Impossible<(), NotPlain>, NotPlain> {
        refused(variant)
    }
}
