//! The vocabulary of the corpus: institutions, topics and pieces of sentences of an invented country.
//!
//! Each piece is correct French by itself and fits its neighbours; that the whole makes sense is not asked.

/// The institutions: their ids and their names.
pub(crate) const INSTITUTIONS: [(&str, &str); 30] = [
    ("presidence", "Présidence de la République"),
    ("secretariat-general", "Secrétariat général du Gouvernement"),
    ("affaires-etrangeres", "Ministère des Affaires étrangères"),
    ("agriculture", "Ministère de l’Agriculture"),
    ("artisanat", "Ministère de l’Artisanat"),
    ("budget", "Ministère du Budget"),
    ("commerce", "Ministère du Commerce"),
    ("culture", "Ministère de la Culture"),
    ("decentralisation", "Ministère de la Décentralisation"),
    ("defense", "Ministère de la Défense"),
    ("eau", "Ministère de l’Eau"),
    ("economie", "Ministère de l’Économie"),
    ("education", "Ministère de l’Éducation"),
    ("elevage", "Ministère de l’Élevage"),
    ("energie", "Ministère de l’Énergie"),
    ("enseignement-superieur", "Ministère de l’Enseignement supérieur"),
    ("environnement", "Ministère de l’Environnement"),
    ("fonction-publique", "Ministère de la Fonction publique"),
    ("habitat", "Ministère de l’Habitat"),
    ("industrie", "Ministère de l’Industrie"),
    ("interieur", "Ministère de l’Intérieur"),
    ("jeunesse", "Ministère de la Jeunesse"),
    ("justice", "Ministère de la Justice"),
    ("mines", "Ministère des Mines"),
    ("numerique", "Ministère du Numérique"),
    ("peche", "Ministère de la Pêche"),
    ("sante", "Ministère de la Santé"),
    ("tourisme", "Ministère du Tourisme"),
    ("transports", "Ministère des Transports"),
    ("travail", "Ministère du Travail"),
];

/// The topics: their ids and their names.
pub(crate) const TOPICS: [(&str, &str); 20] = [
    ("sante-publique", "Santé publique"),
    ("vaccination", "Vaccination"),
    ("ecole", "École"),
    ("examens", "Examens et concours"),
    ("emploi", "Emploi"),
    ("eau-potable", "Eau potable"),
    ("assainissement", "Assainissement"),
    ("routes", "Routes et ponts"),
    ("ports", "Ports et navigation"),
    ("semences", "Semences et engrais"),
    ("betail", "Bétail"),
    ("forets", "Forêts"),
    ("finances-publiques", "Finances publiques"),
    ("impots", "Impôts"),
    ("securite-civile", "Sécurité civile"),
    ("etat-civil", "État civil"),
    ("logement", "Logement"),
    ("patrimoine", "Patrimoine"),
    ("electricite", "Électricité"),
    ("telecommunications", "Télécommunications"),
];

/// What a title begins with; a place follows.
pub(crate) const TITLES: [&str; 16] = [
    "Réouverture du guichet unique",
    "Report des épreuves écrites du concours",
    "Campagne gratuite de dépistage",
    "Travaux sur la route nationale",
    "Coupure d’eau programmée",
    "Distribution de semences améliorées",
    "Appel à candidatures pour les centres de formation",
    "Mise en service du nouveau château d’eau",
    "Recensement des exploitations familiales",
    "Fermeture provisoire du pont",
    "Ouverture des inscriptions scolaires",
    "Restriction de la circulation des camions",
    "Remise des actes de naissance",
    "Visite de la délégation interministérielle",
    "Versement des bourses du trimestre",
    "Consultation des riverains sur le plan d’aménagement",
];

/// Places, with the preposition that they take.
pub(crate) const PLACES: [&str; 14] = [
    "à Ombreval",
    "à Cap-Lamantin",
    "à Sable-Clair",
    "dans la région du Haut-Néré",
    "dans les communes de la Doulée",
    "à la Roneraie",
    "dans les six chefs-lieux de région",
    "au port de Calebassier",
    "dans le département des Palabres",
    "sur le plateau de Fadiola",
    "à Grand-Tamarin",
    "dans les villages de la rive gauche",
    "au carrefour des Trois-Manguiers",
    "dans toute la vallée du Karité",
];

/// Who acts: a singular subject.
pub(crate) const SUBJECTS: [&str; 14] = [
    "Le ministre",
    "La direction générale",
    "Le comité de suivi",
    "Le conseil d’administration",
    "L’équipe chargée du chantier",
    "La commission d’évaluation",
    "Le service des inscriptions",
    "L’agence nationale",
    "Le préfet",
    "La délégation",
    "Le secrétaire général",
    "La cellule de veille",
    "Le laboratoire de référence",
    "L’inspection des services",
];

/// What it does.
pub(crate) const VERBS: [&str; 14] = [
    "a présenté",
    "met à la disposition du public",
    "publiera avant la fin du mois",
    "a examiné",
    "rappelle",
    "a décidé de prolonger",
    "prépare",
    "a reçu",
    "tient à préciser",
    "soumettra au Conseil des ministres",
    "a ouvert",
    "vient d’approuver",
    "a confié à une équipe indépendante",
    "suit chaque semaine",
];

/// To what.
pub(crate) const OBJECTS: [&str; 16] = [
    "le calendrier des opérations",
    "la liste des bénéficiaires",
    "le rapport d’étape de la mission",
    "les conditions d’accès au programme",
    "l’état d’avancement des travaux",
    "les mesures prises en faveur des ménages",
    "le registre des réclamations",
    "la convention signée avec les collectivités",
    "le dispositif d’accueil des usagers",
    "les résultats de l’enquête menée auprès des familles",
    "la procédure de dépôt des dossiers",
    "le plan de répartition des équipements",
    "les tarifs applicables aux petites exploitations",
    "la carte des points de distribution",
    "les engagements pris lors de la dernière réunion",
    "l’avis « favorable » de la commission technique",
];

/// How a sentence ends, after a comma.
pub(crate) const ENDINGS: [&str; 14] = [
    "conformément au décret en vigueur",
    "sous réserve des crédits disponibles",
    "en présence des autorités locales et des associations",
    "afin de réduire les délais d’attente",
    "dans le respect des règles de la commande publique",
    "sans frais pour les usagers",
    "selon un calendrier qui sera affiché dans les mairies",
    "après consultation des organisations professionnelles",
    "pour une durée de trois mois renouvelable une fois",
    "à l’exception des jours fériés",
    "dans la limite des places prévues",
    "avec l’appui des services déconcentrés",
    "y compris pour les dossiers déjà déposés",
    "comme cela avait été annoncé : rien ne change pour les autres régions",
];

/// Headings of sections.
pub(crate) const HEADINGS: [&str; 8] = [
    "Ce qui change",
    "Calendrier",
    "Conditions et pièces à fournir",
    "Où s’adresser",
    "Contexte",
    "Mesures d’accompagnement",
    "Suites données",
    "Informations pratiques",
];
