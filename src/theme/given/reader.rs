//! A form with texts as a value again.

use serde_json::{Map, Value};

use super::mark;

/// Reads a form from its beginning to its end.
pub(super) struct Reader<'a> {
    rest: &'a [u8],
    texts: &'a [String],
    /// The value of a list of drawn rows, from the number of its text and that text.
    rows: &'a dyn Fn(usize, &str) -> Value,
}

impl<'a> Reader<'a> {
    pub(super) fn new(form: &'a [u8], texts: &'a [String], rows: &'a dyn Fn(usize, &str) -> Value) -> Self {
        Self { rest: form, texts, rows }
    }

    /// The value; nothing if a text is wanting.
    pub(super) fn whole(mut self) -> Option<Value> {
        let value = self.value()?;
        self.rest.is_empty().then_some(value)
    }

    fn value(&mut self) -> Option<Value> {
        Some(match self.byte()? {
            mark::NONE => Value::Null,
            mark::FALSE => false.into(),
            mark::TRUE => true.into(),
            mark::SIGNED => i64::from_le_bytes(self.bytes()?).into(),
            mark::UNSIGNED => u64::from_le_bytes(self.bytes()?).into(),
            mark::FLOAT => f64::from_le_bytes(self.bytes()?).into(),
            mark::TEXT => self.texts.get(self.number()?)?.as_str().into(),
            mark::LIST if *self.rest.first()? == mark::ROWS => {
                self.byte()?;
                let number = self.number()?;
                let rows = (self.rows)(number, self.texts.get(number)?);
                self.is_at_end()?.then_some(rows)?
            }
            mark::LIST => {
                let mut values = Vec::new();
                while !self.is_at_end()? {
                    values.push(self.value()?);
                }
                values.into()
            }
            mark::FIELDS => {
                let mut fields = Map::new();
                while !self.is_at_end()? {
                    let name = self.name()?;
                    fields.insert(name, self.value()?);
                }
                fields.into()
            }
            _ => return None,
        })
    }

    /// Whether what has values in it ends here; passes the end.
    fn is_at_end(&mut self) -> Option<bool> {
        let is_end = *self.rest.first()? == mark::END;
        self.rest = &self.rest[usize::from(is_end)..];
        Some(is_end)
    }

    fn name(&mut self) -> Option<String> {
        let length = self.rest.iter().position(|byte| *byte == mark::END_OF_NAME)?;
        let (name, rest) = self.rest.split_at(length);
        self.rest = &rest[1..];
        String::from_utf8(name.to_vec()).ok()
    }

    fn number(&mut self) -> Option<usize> {
        usize::try_from(u32::from_le_bytes(self.bytes()?)).ok()
    }

    fn byte(&mut self) -> Option<u8> {
        self.bytes::<1>().map(|[byte]| byte)
    }

    fn bytes<const N: usize>(&mut self) -> Option<[u8; N]> {
        let (bytes, rest) = self.rest.split_first_chunk()?;
        self.rest = rest;
        Some(*bytes)
    }
}
