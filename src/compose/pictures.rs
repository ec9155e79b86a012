//! Pictures on pages: from the sizes that there are, the browser takes the one that its screen needs.

use super::Composer;
use crate::content::institution::Institution;
use crate::content::parts::Image;
use crate::links::media_route;
use crate::markdown;
use crate::route::Route;
use crate::source::{Encoding, MediaFile, Spanned};
use crate::view::{ImageView, LogoView};

/// How wide a picture stands in a text, as HTML's `sizes` says it: the measure of the default theme, else the width of the
/// window without its margins. A theme of another measure writes its own in its component `figure`.
const IN_TEXT: &str = "(min-width: 46rem) 42rem, 92vw";

/// How wide a logo stands at most: twice its height.
const OF_LOGO: &str = "9rem";

/// Where a picture is, in each size.
struct Shown {
    /// For whoever knows nothing of sizes or of WebP.
    src: Route,
    /// Width and height in pixels of the largest that is shown.
    size: (u32, u32),
    webp: Option<String>,
    jpeg: Option<String>,
}

impl Composer<'_> {
    fn sizes_of(&self, file: &MediaFile) -> Option<Shown> {
        let whole = media_route(self.routes, file);
        let all = file.renditions();
        let set = |wanted: fn(Encoding) -> bool| {
            let of = all.iter().filter(|rendition| wanted(rendition.encoding));
            let of = of.map(|it| (self.routes.url(&whole.join(&it.ending())), it.width));
            of.map(|(url, width)| format!("{url} {width}w")).collect::<Vec<_>>()
        };
        let webp = set(|encoding| encoding != Encoding::Jpeg);
        let jpeg = set(|encoding| encoding == Encoding::Jpeg);
        let largest_jpeg = all.iter().rfind(|rendition| rendition.encoding == Encoding::Jpeg);
        let largest =
            all.iter().filter(|it| it.encoding != Encoding::Jpeg).map(|it| (it.width, it.height)).max();
        Some(Shown {
            src: largest_jpeg.map_or_else(|| whole.clone(), |it| whole.join(&it.ending())),
            size: largest.or(file.size_px)?,
            webp: (!webp.is_empty()).then(|| webp.join(", ")),
            jpeg: (jpeg.len() > 1).then(|| jpeg.join(", ")),
        })
    }

    /// A picture, if it is there and can be measured.
    pub(super) fn image(&self, from: &str, image: &Image) -> Option<ImageView> {
        let file = self.file(from, &image.file.value)?;
        let shown = self.sizes_of(file)?;
        let alt = || self.maybe(image.alt.as_ref()).unwrap_or_default();
        let is_larger = file.size_px.is_some_and(|(width, _)| width > shown.size.0);
        let caption = image.caption.as_ref().map(|caption| self.words(caption));
        Some(ImageView {
            src: self.routes.url(&shown.src),
            width: shown.size.0,
            height: shown.size.1,
            webp: shown.webp,
            jpeg: shown.jpeg,
            sizes: IN_TEXT.to_owned(),
            first: false,
            whole: is_larger.then(|| self.download(file, None)),
            alt: if image.decorative { String::new() } else { alt() },
            caption: caption.filter(|words| !words.text.is_empty()),
            credit: self.maybe(image.credit.as_ref()),
            licence: image.licence.clone(),
        })
    }

    /// The picture of a video: the words beside it say what it is.
    pub(super) fn poster(&self, from: &str, file: &Spanned<String>) -> Option<ImageView> {
        let image = Image {
            file: file.clone(),
            alt: None,
            decorative: true,
            caption: None,
            credit: None,
            licence: None,
        };
        self.image(from, &image)
    }

    /// The pictures of a page; `first` tells that the first stands before any text.
    pub(super) fn images(&self, from: &str, images: &[Image], first: bool) -> Vec<ImageView> {
        let mut views: Vec<ImageView> = images.iter().filter_map(|image| self.image(from, image)).collect();
        if let Some(view) = views.first_mut() {
            view.first = first;
        }
        views
    }

    /// A picture in a text, for a page; `leads` tells that the page begins with the text.
    pub(super) fn picture_in_text(&self, file: &MediaFile, leads: bool) -> Option<markdown::Picture> {
        let shown = self.sizes_of(file)?;
        Some(markdown::Picture {
            src: self.routes.url(&shown.src),
            width: Some(shown.size.0),
            height: Some(shown.size.1),
            webp: shown.webp,
            jpeg: shown.jpeg,
            sizes: IN_TEXT,
            leads,
        })
    }

    /// A picture in a text, for a feed: one address, which holds anywhere.
    pub(super) fn picture_in_feed(&self, file: &MediaFile) -> Option<markdown::Picture> {
        let shown = self.sizes_of(file)?;
        Some(markdown::Picture {
            src: self.routes.absolute(&shown.src),
            width: Some(shown.size.0),
            height: Some(shown.size.1),
            ..markdown::Picture::default()
        })
    }

    /// An institution's logo, if the file is a picture or a drawing.
    pub(super) fn logo(&self, institution: &Institution) -> Option<LogoView> {
        let file = self.file(&institution.path, &institution.logo.as_ref()?.value)?;
        let alt = self.maybe(institution.logo_alt.as_ref()).unwrap_or_default();
        if file.path.to_lowercase().ends_with(".svg") {
            let src = self.routes.url(&media_route(self.routes, file));
            return Some(LogoView { src, alt, ..LogoView::default() });
        }
        let shown = self.sizes_of(file)?;
        Some(LogoView {
            src: self.routes.url(&shown.src),
            alt,
            width: Some(shown.size.0),
            height: Some(shown.size.1),
            webp: shown.webp,
            sizes: OF_LOGO.to_owned(),
        })
    }
}
