//! The table in Markdown.

use std::fmt::Write as _;

use crate::measure::Run;

/// One line: a program at one size of corpus.
pub(crate) struct Row {
    pub(crate) documents: u32,
    pub(crate) program: String,
    pub(crate) size: Size,
    pub(crate) run: Run,
}

/// What a site holds.
#[derive(Default)]
pub(crate) struct Size {
    pub(crate) files: u32,
    pub(crate) bytes: u64,
}

const HEAD: &str = "\
| documents | program | wall s | peak MiB | ms per document | files | site MiB | ratio to Crieur |
| ---: | --- | ---: | ---: | ---: | ---: | ---: | ---: |
";

/// The table. The first row of each size is the one that the others are compared with.
pub(crate) fn markdown(rows: &[Row]) -> String {
    let mut text = HEAD.to_owned();
    for row in rows {
        let seconds = row.run.wall.as_secs_f64();
        let reference = rows.iter().find(|other| other.documents == row.documents).unwrap_or(row);
        let ratio = seconds / reference.run.wall.as_secs_f64();
        let peak = row.run.peak_kib.map_or_else(|| "—".to_owned(), |kib| kib.div_ceil(1024).to_string());
        let each = seconds * 1000.0 / f64::from(row.documents);
        let _ = writeln!(
            text,
            "| {} | {} | {seconds:.2} | {peak} | {each:.2} | {} | {} | {ratio:.2} |",
            row.documents,
            row.program,
            row.size.files,
            row.size.bytes.div_ceil(1 << 20)
        );
    }
    text
}

/// How time grows from one size to the next, for each program.
pub(crate) fn growth(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        let larger =
            rows.iter().filter(|other| other.program == row.program && other.documents > row.documents);
        let Some(larger) = larger.min_by_key(|other| other.documents) else { continue };
        let documents = f64::from(larger.documents) / f64::from(row.documents);
        let time = larger.run.wall.as_secs_f64() / row.run.wall.as_secs_f64();
        let _ = writeln!(
            text,
            "{}: {documents:.1} times the documents ({} → {}), {time:.1} times the time",
            row.program, row.documents, larger.documents
        );
    }
    text
}
