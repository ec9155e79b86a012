//! Tables as CSV (RFC 4180) that a spreadsheet opens rightly. The only file that names the csv package.
//!
//! Bytes begin with a byte-order mark: without it Excel reads the file in the machine's old code page and
//! shows `MinistÃ¨re`; `LibreOffice`, R, pandas and every CSV reader of note skip it. Separators are commas,
//! as the standard says.

use csv::{Terminator, WriterBuilder};

const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// Writes a header and rows: UTF-8 with a byte-order mark, CRLF, quotes only where needed.
///
/// A cell that a spreadsheet would run as a formula gets an apostrophe before it (OWASP, "CSV Injection");
/// plain numbers stay.
///
/// # Errors
/// A row that has not as many cells as the header.
pub fn write<Row, Cell>(header: &[&str], rows: impl IntoIterator<Item = Row>) -> std::io::Result<Vec<u8>>
where
    Row: IntoIterator<Item = Cell>,
    Cell: AsRef<str>,
{
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(BYTE_ORDER_MARK.to_vec());
    writer.write_record(header.iter().map(|name| harmless(name)))?;
    for row in rows {
        writer.write_record(row.into_iter().map(|cell| harmless(cell.as_ref())))?;
    }
    writer.into_inner().map_err(csv::IntoInnerError::into_error)
}

/// The cell, unable to begin a formula.
fn harmless(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if formula && !is_number(cell) { format!("'{cell}") } else { cell.to_owned() }
}

/// `-12,5`, `+3`, `-1 250 000,75 %`: a sign, then digits with separators, spaces and a percent sign. Nothing
/// of it can call a function.
fn is_number(cell: &str) -> bool {
    let digits = cell.strip_prefix(['+', '-']).unwrap_or(cell);
    digits.starts_with(|first: char| first.is_ascii_digit())
        && digits.chars().all(|each| {
            each.is_ascii_digit() || matches!(each, '.' | ',' | ' ' | '\u{A0}' | '\u{202F}' | '%')
        })
}

#[cfg(test)]
mod tests {
    use super::write;

    fn cells(row: &[&str]) -> String {
        let header: Vec<String> = (0..row.len()).map(|column| format!("c{column}")).collect();
        let header: Vec<&str> = header.iter().map(String::as_str).collect();
        let text = String::from_utf8(write(&header, [row]).unwrap()).unwrap();
        text.split_once("\r\n").unwrap().1.to_owned()
    }

    #[test]
    fn a_table_is_written_for_spreadsheets_and_programs_alike() {
        let rows = vec![
            vec!["2026-11-18".to_owned(), "Directrice, « Eaux »".to_owned()],
            vec!["2026-11-19".to_owned(), "Dit \"le sage\"\nsur deux lignes".to_owned()],
        ];
        assert_eq!(
            String::from_utf8(write(&["date", "intitulé"], rows).unwrap()).unwrap(),
            "\u{FEFF}date,intitulé\r\n2026-11-18,\"Directrice, « Eaux »\"\r\n2026-11-19,\"Dit \"\"le sage\"\"\nsur deux lignes\"\r\n"
        );
    }

    #[test]
    fn formulas_are_text_and_numbers_stay_numbers() {
        assert_eq!(
            cells(&["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "\tx", "＝1"]),
            "'=1+1,'+cmd|' /C calc'!A0,'-2+3,'@SUM(A1),'\tx,'＝1\r\n"
        );
        assert_eq!(
            cells(&["-12.5", "+3", "-1\u{202F}250 %", "a=b", "–", ""]),
            "-12.5,+3,-1\u{202F}250 %,a=b,–,\r\n"
        );
        assert_eq!(cells(&["-12,5", "+229 01 02"]), "\"-12,5\",+229 01 02\r\n");
        assert_eq!(cells(&["-", "--1"]), "'-,'--1\r\n");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let row = ["a,b", "\"", "é\r\nf", " espace ", "مرسوم"];
        let bytes = write(&["1", "2", "3", "4", "5"], [row]).unwrap();
        let mut reader = csv::Reader::from_reader(bytes.as_slice());
        assert_eq!(reader.headers().unwrap(), vec!["1", "2", "3", "4", "5"]);
        assert_eq!(reader.records().next().unwrap().unwrap(), row.to_vec());
    }

    #[test]
    fn a_row_of_another_width_is_an_error() {
        assert!(write(&["a", "b"], [["seul"]]).is_err());
        assert_eq!(write(&["a"], Vec::<[&str; 1]>::new()).unwrap(), "\u{FEFF}a\r\n".as_bytes());
    }
}
