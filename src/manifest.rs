//! `manifest.webmanifest` (W3C Web Application Manifest): how a phone names and shows a bookmark of the site.

use serde_json::{Value, json};

/// What the manifest says.
#[derive(Debug, Clone)]
pub struct Manifest {
    /// The site's name.
    pub name: String,
    /// The name under an icon, some twelve characters.
    pub short_name: String,
    /// One sentence; may be empty.
    pub description: String,
    /// The language of the names, a BCP 47 code.
    pub lang: String,
    /// Whether that language is written from right to left.
    pub right_to_left: bool,
    /// The path that the site lives under, `/` or `/portail/`.
    pub base_path: String,
    /// The icons.
    pub icons: Vec<Icon>,
    /// The colour of the browser's own bar, `#rrggbb`.
    pub theme_color: String,
    /// The colour before the page is drawn, `#rrggbb`.
    pub background_color: String,
}

/// An icon of the site.
#[derive(Debug, Clone)]
pub struct Icon {
    /// Its address, absolute or from the root of the host.
    pub src: String,
    /// `192x192`, or `any` for SVG.
    pub sizes: String,
    /// Its media type.
    pub mime: String,
    /// Whether a phone may cut it to its own shape.
    pub maskable: bool,
}

/// Writes the manifest.
///
/// The site stays in the browser (`minimal-ui`, else `browser`): readers have to see the address to know that
/// the site is the real one.
pub fn write(manifest: &Manifest) -> Vec<u8> {
    let base = rooted(&manifest.base_path);
    let mut written = json!({
        "id": base,
        "name": manifest.name,
        "short_name": manifest.short_name,
        "description": manifest.description,
        "lang": manifest.lang,
        "dir": if manifest.right_to_left { "rtl" } else { "ltr" },
        "start_url": base,
        "scope": base,
        "display": "minimal-ui",
        "theme_color": manifest.theme_color,
        "background_color": manifest.background_color,
        "icons": manifest.icons.iter().map(icon).collect::<Vec<Value>>(),
    });
    if manifest.description.is_empty()
        && let Some(members) = written.as_object_mut()
    {
        members.shift_remove("description");
    }
    let mut bytes = written.to_string().into_bytes();
    bytes.push(b'\n');
    bytes
}

/// The path with one slash at each end.
fn rooted(base_path: &str) -> String {
    match base_path.trim_matches('/') {
        "" => "/".to_owned(),
        path => format!("/{path}/"),
    }
}

fn icon(icon: &Icon) -> Value {
    let purpose = if icon.maskable { "any maskable" } else { "any" };
    json!({ "src": icon.src, "sizes": icon.sizes, "type": icon.mime, "purpose": purpose })
}

#[cfg(test)]
mod tests {
    use super::{Icon, Manifest, write};

    fn manifest(base_path: &str, description: &str) -> String {
        let manifest = Manifest {
            name: "Journal de la transparence".to_owned(),
            short_name: "Journal".to_owned(),
            description: description.to_owned(),
            lang: "fr".to_owned(),
            right_to_left: false,
            base_path: base_path.to_owned(),
            icons: vec![Icon {
                src: "/portail/icone-192.png".to_owned(),
                sizes: "192x192".to_owned(),
                mime: "image/png".to_owned(),
                maskable: false,
            }],
            theme_color: "#0b3d2e".to_owned(),
            background_color: "#fbfaf6".to_owned(),
        };
        String::from_utf8(write(&manifest)).unwrap()
    }

    #[test]
    fn the_site_starts_below_its_base_path() {
        assert_eq!(
            manifest("portail", ""),
            concat!(
                r#"{"id":"/portail/","name":"Journal de la transparence","short_name":"Journal","lang":"fr","dir":"ltr","#,
                r#""start_url":"/portail/","scope":"/portail/","display":"minimal-ui","theme_color":"#,
                "\"#0b3d2e\",\"background_color\":\"#fbfaf6\",",
                r#""icons":[{"src":"/portail/icone-192.png","sizes":"192x192","type":"image/png","purpose":"any"}]}"#,
                "\n"
            )
        );
        assert!(manifest("/", "Une phrase").contains(r#""description":"Une phrase","lang":"fr""#));
        assert!(manifest("", "").contains(r#""start_url":"/","#));
    }
}
