//! What a portal has once: icons, the manifest, the sitemap.

use super::{Made, ProduceError, Stock, Voice};
use crate::artifact::{Artifact, Key, Keys, PROGRAM};
use crate::card;
use crate::compose::official_site;
use crate::manifest::{self, Manifest};
use crate::plan::Icon;
use crate::route::Route;
use crate::sitemap::{self, Alternate, SitemapEntry};

impl Voice<'_> {
    pub(super) fn icon(&self, path: String, icon: Icon, stock: &Stock<'_>) -> Result<Made, ProduceError> {
        let key =
            Key::of(&[b"icon", PROGRAM.as_bytes(), format!("{icon:?}").as_bytes(), self.emblem.as_bytes()]);
        let keys = Keys { view: Some(key), glance: None };
        if let Some(bytes) = (stock.keeps)(&path, keys) {
            return Ok(Made::Kept(bytes));
        }
        let bytes = match icon {
            Icon::Svg => Ok(self.emblem.as_bytes().to_vec()),
            Icon::Ico => card::favicon_ico(self.emblem).map_err(ProduceError::Icon),
            Icon::Png(size) => card::tile(self.emblem, size).map_err(ProduceError::Icon),
        }?;
        Ok(Made::Files(vec![Artifact::bytes(path, bytes).keyed(keys)]))
    }

    pub(super) fn manifest(&self) -> Vec<u8> {
        let composer = &self.composer;
        let url = |name: &str| composer.routes.url(&Route::fixed(name));
        let png = |size: u32| manifest::Icon {
            src: url(&format!("icon-{size}.png")),
            sizes: format!("{size}x{size}"),
            mime: "image/png".to_owned(),
            maskable: true,
        };
        let svg = manifest::Icon {
            src: url("favicon.svg"),
            sizes: "any".to_owned(),
            mime: "image/svg+xml".to_owned(),
            maskable: false,
        };
        let name = composer.site_name();
        manifest::write(&Manifest {
            short_name: name.split_whitespace().next_back().map_or_else(
                || name.clone(),
                |last| if name.chars().count() > 12 { last.to_owned() } else { name.clone() },
            ),
            description: official_site(composer).issuer,
            lang: composer.site.language().tag().to_owned(),
            right_to_left: composer.site.language().direction() == "rtl",
            base_path: composer.routes.base_path().to_owned(),
            icons: vec![svg, png(192), png(512)],
            theme_color: composer.site.config.accent().to_owned(),
            background_color: "#fbfaf6".to_owned(),
            name,
        })
    }

    /// Every page that may be indexed, once, with its last change.
    pub(super) fn sitemap(&self) -> Vec<Artifact> {
        let composer = &self.composer;
        let indexed = composer.plan.files.iter().filter(|planned| composer.is_indexed(&planned.job));
        let entries: Vec<SitemapEntry> = indexed
            .map(|planned| SitemapEntry {
                url: composer.routes.absolute(&planned.route),
                lastmod: composer.last_change(&planned.job),
                alternates: composer
                    .alternates(&planned.route)
                    .into_iter()
                    .map(|alternate| Alternate { lang: alternate.lang, url: alternate.url })
                    .collect(),
            })
            .collect();
        let files = sitemap::sitemap(composer.routes.base_url(), &entries);
        files.into_iter().map(|(path, bytes)| Artifact::bytes(path, bytes)).collect()
    }
}
