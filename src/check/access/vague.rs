//! Words of links and of pictures that tell nothing by themselves, folded: a screen reader lists them without the text
//! around (WCAG 2.4.4, RGAA 6.1; 1.1.1, RGAA 1.3).

use crate::vocabulary::fold;

/// Texts of links.
const LINKS: &[&str] = &[
    // French
    "cliquez ici",
    "cliquer ici",
    "clique ici",
    "cliquez",
    "ici",
    "lien",
    "ce lien",
    "le lien",
    "suivez ce lien",
    "en savoir plus",
    "savoir plus",
    "lire la suite",
    "lire",
    "lire plus",
    "plus",
    "voir",
    "voir plus",
    "plus d informations",
    "plus d infos",
    "details",
    "telecharger",
    "telechargez",
    "telecharger ici",
    "consulter",
    "cette page",
    "page",
    "document",
    "pdf",
    "fichier",
    "en cliquant ici",
    "cliquez sur ce lien",
    "lien suivant",
    "le lien suivant",
    "site",
    "le site",
    "ce site",
    "notre site",
    "site web",
    "sur le site",
    "article",
    "cet article",
    "ce document",
    "ce formulaire",
    "piece jointe",
    // English
    "click here",
    "click",
    "here",
    "link",
    "this link",
    "read more",
    "more",
    "learn more",
    "see more",
    "find out more",
    "more information",
    "more info",
    "download",
    "download here",
    "this page",
    "this",
    "file",
    "details here",
    "website",
    "our website",
    "this website",
    "this site",
    "this article",
    "this document",
    "this form",
    "attachment",
    // Portuguese
    "clique aqui",
    "aqui",
    "saiba mais",
    "leia mais",
    "mais",
    "ligacao",
    // Arabic
    "اضغط هنا",
    "انقر هنا",
    "هنا",
    "المزيد",
    "اقرا المزيد",
    "للمزيد",
    "الرابط",
    "رابط",
    "تحميل",
    "من هنا",
];

/// What is no description of a picture.
const PICTURES: &[&str] = &[
    "image",
    "images",
    "photo",
    "photos",
    "photographie",
    "illustration",
    "visuel",
    "logo",
    "affiche",
    "capture",
    "capture d ecran",
    "sans titre",
    "picture",
    "pictures",
    "img",
    "graphic",
    "screenshot",
    "untitled",
    "photograph",
    "banner",
    "banniere",
    "icone",
    "icon",
    "alt",
    "texte alternatif",
    "alternative text",
    "description",
    "imagem",
    "foto",
    "صورة",
    "شعار",
];

/// Words of a file's format and weight: « PDF, 2 Mo ».
const OF_FILES: &[&str] = &[
    "pdf", "doc", "docx", "odt", "xls", "xlsx", "ods", "csv", "zip", "mp3", "mp4", "jpg", "png", "ko", "mo",
    "kb", "mb", "octets", "fichier", "file", "format",
];

/// Whether a link's text, as it is written and as it is [`said`], says nothing of where it leads. A number of two figures is one of a list; a longer one is a year,
/// or an act's.
pub(super) fn is_vague_link(text: &str, said: &str) -> bool {
    let is_place = (1..=2).contains(&said.len()) && said.bytes().all(|byte| byte.is_ascii_digit());
    let is_sign = said.is_empty() && !text.trim().is_empty();
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let has_format = said.split(' ').any(|word| OF_FILES.contains(&word));
    let is_weight = has_format && said.split(' ').all(|word| OF_FILES.contains(&word) || is_number(word));
    is_place || is_sign || is_weight || LINKS.contains(&said)
}

/// Whether an alternative text says nothing of what is seen: « photo », « image 3 ».
pub(super) fn is_vague_picture(alt: &str) -> bool {
    let said = said(alt);
    PICTURES.contains(&said.trim_end_matches(|c: char| c.is_ascii_digit() || c == ' '))
}

/// A text as it is said: without case, accents, marks and arrows.
pub(super) fn said(text: &str) -> String {
    let folded = fold(text).replace('_', " ");
    if folded.is_ascii() { folded } else { folded.replace(['أ', 'إ', 'آ'], "ا") }
}

/// Whether a text is the name of a file of a picture.
pub(super) fn is_file_name(text: &str) -> bool {
    const ENDINGS: &[&str] =
        &[".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".avif", ".bmp", ".tif", ".tiff", ".heic"];
    let text = text.trim().to_lowercase();
    if ENDINGS.iter().any(|ending| text.ends_with(ending)) {
        return true;
    }
    let letters = text.chars().take_while(|c| c.is_alphabetic()).count();
    let camera = ["img", "dsc", "dscn", "dcim", "pxl", "whatsapp image", "screenshot"];
    let rest: String = text.chars().skip(letters).collect();
    let numbered = rest.chars().filter(char::is_ascii_digit).count() >= 3;
    camera.iter().any(|name| text.starts_with(name)) && text.chars().filter(char::is_ascii_digit).count() >= 3
        || (numbered
            && !text.contains(' ')
            && rest.starts_with(['_', '-'])
            && rest.chars().all(|c| c.is_ascii_digit() || matches!(c, '_' | '-')))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_vague(text: &str) -> bool {
        is_vague_link(text, &said(text))
    }

    #[test]
    fn links_and_pictures_that_say_nothing() {
        assert!(is_vague("Cliquez ici »"));
        assert!(is_vague("En savoir plus…"));
        assert!(is_vague("إقرأ المزيد"));
        assert!(!is_vague("Le rapport de la Cour des comptes"));
        for vague in ["1", "[12]", "→", "PDF, 2 Mo", "« Cliquez ici »", "Ce formulaire", "our website"] {
            assert!(is_vague(vague), "{vague}");
        }
        for told in [
            "2026-412",
            "2025",
            "N° 12/MS",
            "Rapport (PDF, 2 Mo)",
            "Cliquez ici pour le rapport 2025",
            "CSV des doses",
        ] {
            assert!(!is_vague(told), "{told}");
        }
        assert!(is_vague_picture("Image 3"));
        assert!(is_vague_picture("Capture d’écran"));
        assert!(!is_vague_picture("Photo de la ministre devant le pont"));
        assert!(is_file_name("IMG_20261120.jpg"));
        assert!(is_file_name("DSC_0412"));
        assert!(is_file_name("affiche-2026-11"));
        assert!(!is_file_name("Le pont en 2026"));
        assert!(!is_file_name("Avant-garde"));
    }
}
