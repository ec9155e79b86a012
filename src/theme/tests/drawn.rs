//! Rows drawn once: in a list they are what the list would have drawn itself, in every language.

use serde::Serialize;

use super::sample_document::{calls, rows};
use crate::theme::mould::Cast;
use crate::theme::{Given, Theme, embedded};
use crate::view::*;

fn theme(lang: &str, own: &[(&str, &str)]) -> Theme {
    let own = own.iter().map(|(name, text)| (format!("templates/{name}"), (*text).to_owned()));
    Theme::compile(&embedded().overlaid(own), lang).unwrap()
}

/// A list of rows, however they are given.
fn listed<T: Serialize>(theme: &Theme, rows: &[T]) -> String {
    #[derive(Serialize)]
    struct View<'a, T> {
        rows: &'a [T],
    }
    theme
        .marked("own.html", &View { rows })
        .unwrap_or_else(|mistake| panic!("{mistake}"))
        .marked()
        .into_owned()
}

#[test]
fn a_list_of_drawn_rows_is_the_list_that_draws_them() {
    for lang in ["fr", "en", "ar", "pt", "ha"] {
        let theme = theme(lang, &[("own.html", "{{ <register rows /> }}")]);
        for rows in [rows(), calls(), vec![RowView::default()]] {
            let drawn: Vec<DrawnRow> = rows.iter().map(|row| theme.row(row).unwrap().into()).collect();
            let list = listed(&theme, &drawn);
            assert_eq!(list, listed(&theme, &rows), "{lang}");
            assert_eq!(list.matches('\u{6}').count(), rows.len(), "{lang}: {list}");
            assert_eq!(list.matches("<li>").count(), rows.len(), "{lang}: {list}");
        }
    }
}

#[test]
fn a_row_of_ones_own_stands_in_every_list() {
    let own = [("row.html", "\n<li>{{ row.title }}</li>\n"), ("own.html", "{{ <register rows /> }}")];
    let theme = theme("fr", &own);
    let row = RowView { title: "A & <b>".to_owned(), ..RowView::default() };
    let drawn = DrawnRow::from(theme.row(&row).unwrap());
    let list = "<ol class=\"reg\">\u{5}<li>\u{1}A &amp; &lt;b&gt;\u{2}</li>\u{6}</ol>";
    assert_eq!(listed(&theme, &[drawn]), list);
    let plain = theme.render("own.html", &std::collections::BTreeMap::from([("rows", [row])])).unwrap();
    assert_eq!(plain, "<ol class=\"reg\">\n<li>A &amp; &lt;b&gt;</li>\n</ol>");
}

#[test]
fn what_was_not_drawn_is_a_text_like_others() {
    let theme = theme("fr", &[("own.html", "{% for row in rows %}{{ row | drawn }}{% endfor %}")]);
    assert_eq!(listed(&theme, &["<b>", "", "\u{5}<i>"]), "\u{1}&lt;b&gt;\u{2}&#5;&lt;i&gt;");
}

#[test]
fn a_mistake_in_a_row_has_its_place() {
    let theme = theme("fr", &[("row.html", "<li>\n{{ row.titel }}</li>")]);
    let mistake = theme.row(&RowView::default()).unwrap_err();
    assert_eq!((mistake.file.as_str(), mistake.line), ("templates/row.html", 2));
}

/// What templates may do with the rows of a list, and whether lists of other lengths are cast in one mould.
const LISTS: [(&str, bool); 11] = [
    ("<ol>{{ rows | drawn }}</ol>", true),
    ("{% if rows is drawn %}{{ rows | drawn }}{% else %}{% for row in rows %}-{% endfor %}{% endif %}", true),
    ("{{ <register rows={others} /> }}{{ <register rows /> }}", true),
    ("{{ rows | drawn }}{% if rows == others %}same{% endif %}", true),
    ("{{ rows | drawn }}{% if rows is string %}text{% endif %}", true),
    ("{{ rows | drawn }}{% if rows is array %}list{% endif %}", false),
    ("{{ rows | drawn }}{% if rows | length > 2 %}many{% endif %}", false),
    ("{{ rows | drawn }}{% for row in rows %}{% if loop.length > 2 %}many{% endif %}{% endfor %}", false),
    ("{% for row in rows %}{{ row | drawn }}{% endfor %}", false),
    ("{% for row in rows %}{{ row | drawn }}{% if not loop.last %}, {% endif %}{% endfor %}", false),
    ("{% for row in rows %}{% if loop.index > 2 %}more{% endif %}{% endfor %}{{ rows | drawn }}", false),
];

#[test]
fn lists_of_other_lengths_are_of_one_shape_where_nothing_asks_how_long_they_are() {
    #[derive(Serialize)]
    struct View<'a> {
        title: &'a str,
        rows: &'a [DrawnRow],
        others: &'a [DrawnRow],
    }
    for (template, are_cast) in LISTS {
        let theme = theme("fr", &[("own.html", &format!("{template}{{{{ title }}}}"))]);
        let drawn: Vec<DrawnRow> = rows().iter().map(|row| theme.row(row).unwrap().into()).collect();
        assert!(drawn.len() >= 4);
        let mut casts = 0;
        for (title, rows, others) in [
            ("Un", 1, 2),
            ("Deux", 2, 1),
            ("Trois", 1, 3),
            ("Quatre", 3, 2),
            ("Cinq", 4, 1),
            ("Six", 2, 2),
            ("Sept", 1, 0),
        ] {
            let view = View { title, rows: &drawn[..rows], others: &drawn[..others] };
            let given = Given::of(&view).unwrap();
            casts += usize::from(matches!(theme.moulds.cast("own.html", &given), Cast::Done(_)));
            let rendered = theme.marked("own.html", &view).unwrap();
            assert_eq!(
                theme.page("own.html", &view, &given).unwrap().plain(),
                rendered.plain(),
                "{template}"
            );
        }
        assert_eq!(casts > 1, are_cast, "{casts}: {template}");
    }
}
