//! A hundred cards of an invented country: 70 in French, 20 in Arabic, 10 in English, titles of 52 to 259 characters.
//!
//! Drawn without chance: a card depends on its number alone.

use crieur::card::{CardText, Variant};

const FRENCH: [&str; 14] = [
    "Réhabilitation de la route nationale n°\u{a0}2\u{202f}: reprise des travaux",
    "Campagne de vaccination contre la rougeole dans les treize régions",
    "Prix plafonds du riz, du sucre et de l’huile jusqu’au 31\u{a0}décembre",
    "Examens de fin d’année\u{202f}: les résultats sont proclamés dans tous les centres",
    "Inondations dans la vallée du Haut-Kéda\u{202f}: point de situation n°\u{a0}12",
    "Le Gouvernement adopte le projet de loi de finances pour l’année 2027",
    "«\u{202f}Une école, un puits\u{202f}»\u{202f}: trois cents forages livrés avant la saison sèche",
    "Recrutement de 1\u{202f}200\u{a0}enseignants\u{202f}: ouverture du concours le 4\u{a0}janvier",
    "Coupures d’électricité à Port-Amane\u{202f}: calendrier des travaux du réseau",
    "Qui peut demander la carte d’assurance maladie universelle\u{202f}?",
    "Remaniement de l’administration territoriale\u{202f}: préfets et sous-préfets nommés",
    "Fermeture du pont de Port-Amane aux camions-citernes",
    "Subvention des semences et des engrais\u{202f}: 45\u{a0}milliards de francs mobilisés",
    "Anticonstitutionnellement\u{202f}: la Cour suprême annule le décret n°\u{a0}2026-118",
];
const FRENCH_ENDINGS: [&str; 5] = [
    "",
    ", après la visite du ministre à Kédia",
    " et mise en place d’un comité interministériel de suivi chargé d’en rendre compte",
    ", conformément aux recommandations des assises nationales tenues du 3 au 7\u{a0}novembre 2026 dans la capitale",
    " dans le cadre du programme national de modernisation des services publics, de l’équité territoriale et de la \
     transparence de la commande publique d’ici à la fin de 2035 dans le pays",
];
const ARABIC: [&str; 5] = [
    "حملة التلقيح ضد الحصبة (19 نوفمبر): الجدول الزمني للجهات الثلاث عشرة",
    "مجلس الوزراء يصادق على مشروع قانون المالية لسنة 2027 وعلى مشروع مرسوم تنظيم الصفقات",
    "أسعار الأرز والسكر والزيت: تحديد سقف الأسعار إلى غاية 31 ديسمبر 2026",
    "«مدرسة لكل قرية»: تسليم 300 قسم جديد قبل بداية الموسم الدراسي (المرسوم رقم 12)",
    "إعادة تأهيل الطريق الوطني رقم 2: استئناف الأشغال في المقطع الرابط بين كيديا والساحل",
];
const ARABIC_ENDINGS: [&str; 4] = [
    "",
    "، بعد زيارة الوزير إلى الجهة الشرقية",
    "، مع إحداث لجنة وطنية مشتركة لمتابعة تنفيذ التوصيات وتقييمها",
    "، وذلك في إطار البرنامج الوطني لتحديث المرافق العمومية وتعزيز الشفافية في تدبير الشأن العام",
];
const ENGLISH: [&str; 5] = [
    "Rehabilitation of National Road 2: works resume after the rains",
    "Measles vaccination campaign begins in all thirteen regions",
    "Price ceilings for rice, sugar and oil until 31 December 2026",
    "The Council of Ministers adopts the finance bill for the year 2027",
    "Floods in the Upper Keda valley: what is known, what to do, whom to call",
];
const ENGLISH_ENDINGS: [&str; 2] =
    ["", ", and an interministerial committee will report to Parliament on its progress every three months"];
const INSTITUTIONS: [&str; 5] = [
    "Ministère de la Santé",
    "Ministère de l’Économie, des Finances et du Plan",
    "Ministère des Infrastructures",
    "Ministère de l’Enseignement supérieur, de la Recherche scientifique et de l’Innovation numérique",
    "Présidence de la République",
];
const COLOURS: [Option<&str>; 4] = [None, Some("#8a1538"), Some("#0b5a6e"), Some("#fcd116")];

/// The hundred cards.
pub(crate) fn cards() -> Vec<CardText> {
    let french = (0..70).map(|number| card(number, &FRENCH, &FRENCH_ENDINGS));
    let arabic = (0..20).map(|number| CardText {
        label: "بلاغ".into(),
        institution: "وزارة الصحة والحماية الاجتماعية".into(),
        date: if number % 7 == 6 {
            "نوفمبر 2026".into()
        } else {
            format!("{} نوفمبر 2026", number % 28 + 2)
        },
        site: "جريدة الشفافية".into(),
        rtl: true,
        ..card(number, &ARABIC, &ARABIC_ENDINGS)
    });
    let english = (0..10).map(|number| CardText {
        label: "Press release".into(),
        institution: "Ministry of Health".into(),
        date: if number % 7 == 6 {
            "November 2026".into()
        } else {
            format!("{} November 2026", number % 28 + 2)
        },
        site: "Journal of Transparency".into(),
        ..card(number, &ENGLISH, &ENGLISH_ENDINGS)
    });
    french.chain(arabic).chain(english).collect()
}

/// The card of a number, every beginning with every ending; one in seven reports a council.
fn card(number: usize, beginnings: &[&str], endings: &[&str]) -> CardText {
    let (beginning, ending) =
        (beginnings[number % beginnings.len()], endings[number / beginnings.len() % endings.len()]);
    let council = number % 7 == 6;
    CardText {
        variant: if council { Variant::Council } else { Variant::Document },
        label: if council { "Conseil des ministres" } else { "Communiqué" }.into(),
        title: format!("{beginning}{ending}"),
        institution: INSTITUTIONS[number % INSTITUTIONS.len()].into(),
        date: if council { "novembre 2026".into() } else { format!("{} novembre 2026", number % 28 + 2) },
        number: Some(format!("MI-2026-{:03}", number + 100)),
        day: council.then(|| (number % 28 + 2).to_string()),
        site: "Journal de la transparence".into(),
        host: "www.gouv.exemple".into(),
        colour: COLOURS[number % COLOURS.len()].map(str::to_owned),
        ..CardText::default()
    }
}
