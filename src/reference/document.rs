//! The reference as a page of `docs/`, in French or in English: what `crieur schema --reference` writes.

mod shapes;

use super::{Both, Choices, Field, KINDS, Kind, Map, Need, Root, Shape, TRANSLATED, schema, table};
use crate::content::translation::FACTS;
use crate::diagnostic::spaced;
use crate::phrase::ToolLang;

/// The reference in a language.
pub fn document(lang: ToolLang) -> String {
    let mut page = Page { lang, text: String::new(), maps: Vec::new(), choices: Vec::new() };
    page.opening();
    page.section(&table::TRUNK, "");
    page.parts();
    for kind in KINDS {
        page.kind(kind);
        page.parts();
    }
    page.translation();
    page.values();
    page.text
}

/// The page as far as it is written.
struct Page {
    lang: ToolLang,
    text: String,
    /// The maps that were named, and those of them that have been shown.
    maps: Vec<(&'static Map, bool)>,
    choices: Vec<&'static Choices>,
}

impl Page {
    /// A text in the language of the page.
    fn say(&self, (fr, en): Both) -> String {
        match self.lang {
            ToolLang::French => spaced(fr),
            ToolLang::English => en.to_owned(),
        }
    }

    fn line(&mut self, line: &str) {
        self.text.extend([line, "\n"]);
    }

    fn paragraph(&mut self, text: Both) {
        let text = self.say(text);
        self.line(&format!("{text}\n"));
    }

    fn opening(&mut self) {
        let title = self.say(("# La référence du contenu", "# The reference of the content"));
        self.line(&format!("{title}\n"));
        self.paragraph((
            "Chaque champ de chaque fichier de `content/` : son nom anglais et ses noms français, ce qu’on y écrit, ce qui en tient lieu, un exemple. Le mode d’emploi est dans [contenu.md](contenu.md) ; les erreurs sont expliquées dans [checks.md](checks.md).",
            "Every field of every file of `content/`: its English name and its French ones, what is written in it, what stands in for it, an example. How to use them is told in [contenu.md](contenu.md), mistakes in [checks.md](checks.md).",
        ));
        self.paragraph((
            "*In English: [reference.en.md](reference.en.md).* Cette page est écrite par le programme, d’après les mêmes tables que ses schémas : `crieur schema --reference > docs/reference.md`.",
            "*En français : [reference.md](reference.md).* This page is written by the program from the tables that its schemas are made of: `crieur --lang en schema --reference > docs/reference.en.md`.",
        ));
        self.paragraph((
            "Accents, majuscules, espaces et tirets d’un nom ne comptent pas. Une valeur seule vaut une liste d’un élément. Un champ sans valeur est comme absent. Les dates, les heures et les textes en plusieurs langues s’écrivent comme le disent les [règles communes](contenu.md#règles-communes).",
            "Accents, capitals, spaces and hyphens of a name do not count. A single value stands for a list of one. A field without a value is as good as none. Dates, times and texts in several languages are written as the [common rules](contenu.md#règles-communes) tell.",
        ));
        let trunk = self.say(table::TRUNK.title);
        self.line(&format!("- [{trunk}](#trunk)"));
        for kind in KINDS {
            let title = self.say(kind.title);
            self.line(&format!("- [{title}](#{}) — `{}`", kind.name, kind.files));
        }
        let (translation, values) =
            (self.say(("Traduction", "Translation")), self.say(("Valeurs", "Values")));
        self.line(&format!(
            "- [{translation}](#{}) — `{TRANSLATED}`\n- [{values}](#values)",
            schema::TRANSLATION
        ));
    }

    fn kind(&mut self, kind: &Kind) {
        let (title, file) = (self.say(kind.title), schema::file_name(kind.name));
        let schema = self.say(("schéma", "schema"));
        self.line(&format!(
            "\n<a id=\"{}\"></a>\n## {title}\n\n`{}` · {schema} `{file}`\n",
            kind.name, kind.files
        ));
        match kind.root {
            Root::Names => self.paragraph((
                "Une ligne par thème : son identifiant, puis son nom, un texte visible. `sante: Santé`, ou `sante: { fr: Santé, en: Health }`.",
                "A line a topic: its id, then its name, a visible text. `sante: Santé`, or `sante: { fr: Santé, en: Health }`.",
            )),
            Root::List => self.paragraph((
                "Une liste ; chaque élément a ces champs.",
                "A list; each of its entries has these fields.",
            )),
            Root::Fields if kind.is_document => self.paragraph((
                "Les champs du [tronc](#trunk), et :",
                "The fields of the [trunk](#trunk), and:",
            )),
            Root::Fields => {}
        }
        self.table(kind.map);
    }

    /// The maps that were named and not shown yet, and those that they name.
    fn parts(&mut self) {
        while let Some(place) = self.maps.iter().position(|(_, shown)| !shown) {
            let (map, shown) = &mut self.maps[place];
            *shown = true;
            let map = *map;
            self.section(map, "#");
        }
    }

    fn section(&mut self, map: &'static Map, deeper: &str) {
        let title = self.say(map.title);
        self.line(&format!("\n<a id=\"{}\"></a>\n##{deeper} {title}\n", map.name));
        self.table(map);
    }

    fn table(&mut self, map: &'static Map) {
        if map.fields.is_empty() {
            return;
        }
        self.head();
        for field in map.fields {
            let row = self.row(map, field);
            self.line(&row);
        }
        for group in map.needs.iter().filter(|group| group.len() > 1) {
            let names = group.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
            let one = self.say(("Il en faut un au moins :", "One at least must be there:"));
            self.line(&format!("\n{one} {names}."));
        }
    }

    fn head(&mut self) {
        let head = self.say((
            "| champ | en français | ce qu’on écrit | défaut | exemple | |",
            "| field | in French | what is written | default | example | |",
        ));
        self.line(&format!("{head}\n| --- | --- | --- | --- | --- | --- |"));
    }

    fn row(&mut self, map: &Map, field: &'static Field) -> String {
        let keys: Vec<String> =
            std::iter::once(&field.key).chain(field.also).map(|key| format!("`{key}`")).collect();
        let words = field.words();
        let french = words.iter().filter(|word| **word != field.key && !field.also.contains(word));
        let french = french.map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
        let default = match field.need {
            _ if map.requires(field) => self.say(("obligatoire", "required")),
            Need::Or(fr, en) => self.say((fr, en)),
            _ => "–".to_owned(),
        };
        let shape = self.shape(&field.shape);
        let meaning = self.say(field.meaning);
        format!(
            "| <a id=\"{}-{}\"></a>{} | {french} | {shape} | {default} | `{}: {}` | {meaning} |",
            map.name,
            field.key,
            keys.join(" · "),
            field.key,
            field.example.replace('|', "\\|")
        )
    }

    fn translation(&mut self) {
        let title = self.say(("Traduction", "Translation"));
        self.line(&format!(
            "\n<a id=\"{0}\"></a>\n## {title}\n\n`{TRANSLATED}` · `{1}`\n",
            schema::TRANSLATION,
            schema::file_name(schema::TRANSLATION)
        ));
        self.paragraph((
            "Un fichier du même nom que l’original, avec sa langue : `avis.ar.md` à côté de `avis.md`. Il porte les champs de l’original qui sont des textes, et aucun n’y est obligatoire que `title` (sauf pour un conseil). Ces champs-ci sont à l’original seul :",
            "A file of the original’s name with its language: `notice.ar.md` beside `notice.md`. It has those fields of the original that are texts, and none but `title` must be there (not even that in a council). These fields are the original’s alone:",
        ));
        let facts = FACTS.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ");
        self.line(&format!("{facts}."));
    }

    fn values(&mut self) {
        let title = self.say(("Valeurs", "Values"));
        self.line(&format!("\n<a id=\"values\"></a>\n## {title}\n"));
        self.paragraph((
            "Les listes fermées. Les mots d’une ligne disent la même chose ; accents et majuscules ne comptent pas.",
            "The closed lists. The words of a line say the same; accents and capitals do not count.",
        ));
        let head = self.say(("| valeur | s’écrit aussi |", "| value | also written |"));
        for choices in std::mem::take(&mut self.choices) {
            let title = self.say(choices.title);
            self.line(&format!(
                "<a id=\"values-{}\"></a>\n### {title}\n\n{head}\n| --- | --- |",
                choices.name
            ));
            for (word, others) in choices.words() {
                let others = others.iter().map(|word| format!("`{word}`")).collect::<Vec<_>>().join(", ");
                self.line(&format!("| `{word}` | {others} |"));
            }
            self.line("");
        }
        self.text.truncate(self.text.trim_end().len());
        self.text.push('\n');
    }

    fn shape(&mut self, shape: &'static Shape) -> String {
        self.note(shape);
        shapes::told(shape, self.lang)
    }

    fn note_map(&mut self, map: &'static Map) {
        if !self.maps.iter().any(|(other, _)| other.name == map.name) {
            self.maps.push((map, false));
        }
    }

    /// Notes what a shape names, to be shown later.
    fn note(&mut self, shape: &'static Shape) {
        match shape {
            Shape::Or(short, map) => {
                self.note(short);
                self.note_map(map);
            }
            Shape::Fields(map) => self.note_map(map),
            Shape::List(one) => self.note(one),
            Shape::Choice(choices) if !self.choices.iter().any(|other| other.name == choices.name) => {
                self.choices.push(choices);
            }
            _ => {}
        }
    }
}
