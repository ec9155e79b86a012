//! The closed lists of values: the contract's word for each, and the other words read as the same.

use super::Choice;

/// What a document's file says of its publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Status {
    /// Public as soon as its moment has come.
    #[default]
    Published,
    /// Being written: it is nowhere on the site.
    Draft,
    /// Taken back: its page says so.
    Withdrawn,
}

impl Choice for Status {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Status::Published, "published", &["publie", "publiee"]),
        (Status::Draft, "draft", &["brouillon"]),
        (Status::Withdrawn, "withdrawn", &["retire", "retiree"]),
    ];
}

/// The kind of a release.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Default)]
#[allow(missing_docs, reason = "the words below are the documentation: they are the trade's own")]
pub enum CommuniqueType {
    #[default]
    Communique,
    CommuniqueRadio,
    Declaration,
    Avis,
    Resultats,
    Concours,
    Recrutement,
    Bourse,
    AppelOffres,
    AppelCandidatures,
    NoteService,
    Circulaire,
    Arrete,
    Alerte,
    MiseAuPoint,
    DroitDeReponse,
    Erratum,
    Condoleances,
    Felicitations,
    Necrologie,
    Agenda,
    Discours,
    DossierPresse,
    PointPresse,
    Lettre,
}

impl Choice for CommuniqueType {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (CommuniqueType::Communique, "communique", &["communique_de_presse", "press_release"]),
        (CommuniqueType::CommuniqueRadio, "communique_radio", &[]),
        (CommuniqueType::Declaration, "declaration", &[]),
        (CommuniqueType::Avis, "avis", &["notice"]),
        (CommuniqueType::Resultats, "resultats", &["results"]),
        (CommuniqueType::Concours, "concours", &["competition"]),
        (CommuniqueType::Recrutement, "recrutement", &["recruitment"]),
        (CommuniqueType::Bourse, "bourse", &["bourses", "scholarship"]),
        (CommuniqueType::AppelOffres, "appel_offres", &["appel_d_offres", "tender"]),
        (CommuniqueType::AppelCandidatures, "appel_candidatures", &["appel_a_candidatures"]),
        (CommuniqueType::NoteService, "note_service", &["note_de_service"]),
        (CommuniqueType::Circulaire, "circulaire", &["circular"]),
        (CommuniqueType::Arrete, "arrete", &["order"]),
        (CommuniqueType::Alerte, "alerte", &["alert"]),
        (CommuniqueType::MiseAuPoint, "mise_au_point", &["clarification"]),
        (CommuniqueType::DroitDeReponse, "droit_de_reponse", &["right_of_reply"]),
        (CommuniqueType::Erratum, "erratum", &["rectificatif"]),
        (CommuniqueType::Condoleances, "condoleances", &["condolences"]),
        (CommuniqueType::Felicitations, "felicitations", &["congratulations"]),
        (CommuniqueType::Necrologie, "necrologie", &["obituary"]),
        (CommuniqueType::Agenda, "agenda", &[]),
        (CommuniqueType::Discours, "discours", &["speech"]),
        (CommuniqueType::DossierPresse, "dossier_presse", &["dossier_de_presse"]),
        (CommuniqueType::PointPresse, "point_presse", &["point_de_presse"]),
        (CommuniqueType::Lettre, "lettre", &["letter"]),
    ];
}

/// What became of an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EventState {
    /// It stands.
    Scheduled,
    /// It was moved.
    Postponed,
    /// It will not be.
    Cancelled,
    /// It is over.
    Done,
}

impl Choice for EventState {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (EventState::Scheduled, "scheduled", &["prevu", "prevue", "maintenu"]),
        (EventState::Postponed, "postponed", &["reporte", "reportee"]),
        (EventState::Cancelled, "cancelled", &["annule", "annulee", "canceled"]),
        (EventState::Done, "done", &["passe", "termine", "terminee"]),
    ];
}

/// How grave an alert is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AlertLevel {
    /// To know.
    Info,
    /// To watch.
    Vigilance,
    /// To act on.
    Danger,
}

impl Choice for AlertLevel {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (AlertLevel::Info, "info", &["information"]),
        (AlertLevel::Vigilance, "vigilance", &["warning"]),
        (AlertLevel::Danger, "danger", &[]),
    ];
}

/// How much a change matters to a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeKind {
    /// The meaning changed.
    Major,
    /// The wording changed.
    Minor,
}

impl Choice for ChangeKind {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (ChangeKind::Major, "major", &["majeur", "majeure"]),
        (ChangeKind::Minor, "minor", &["mineur", "mineure"]),
    ];
}

/// The tone of what is shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Tone {
    /// As usual.
    #[default]
    Neutral,
    /// At once.
    Urgent,
    /// Sober.
    Mourning,
}

impl Choice for Tone {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Tone::Neutral, "neutral", &["neutre"]),
        (Tone::Urgent, "urgent", &[]),
        (Tone::Mourning, "mourning", &["deuil"]),
    ];
}

/// The kind of a council.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum CouncilKind {
    /// The usual one.
    #[default]
    Ordinary,
    /// Called out of turn.
    Extraordinary,
    /// On one subject.
    Thematic,
    /// Under the head of government.
    Cabinet,
    /// Of the government without the head of state.
    Government,
    /// An honest "no council this week".
    NotHeld,
}

impl Choice for CouncilKind {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (CouncilKind::Ordinary, "ordinary", &["ordinaire"]),
        (CouncilKind::Extraordinary, "extraordinary", &["extraordinaire"]),
        (CouncilKind::Thematic, "thematic", &["thematique"]),
        (CouncilKind::Cabinet, "cabinet", &["conseil_de_cabinet"]),
        (CouncilKind::Government, "government", &["conseil_de_gouvernement", "gouvernement"]),
        (CouncilKind::NotHeld, "not_held", &["pas_de_conseil", "non_tenu"]),
    ];
}

/// How complete a council's report is: one address that grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum Stage {
    /// What is to be examined.
    Agenda,
    /// The great decisions.
    Highlights,
    /// The whole report.
    #[default]
    Full,
}

impl Choice for Stage {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Stage::Agenda, "agenda", &["ordre_du_jour"]),
        (Stage::Highlights, "highlights", &["grandes_decisions"]),
        (Stage::Full, "full", &["complet", "compte_rendu"]),
    ];
}

/// What an item of a council is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum Nature {
    Bill,
    Ordinance,
    Decree,
    Order,
    Statutes,
    Agreement,
    Communication,
    Contract,
    Authorisation,
    Instruction,
    Other,
}

impl Choice for Nature {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Nature::Bill, "bill", &["projet_de_loi", "loi"]),
        (Nature::Ordinance, "ordinance", &["ordonnance"]),
        (Nature::Decree, "decree", &["decret", "projet_de_decret"]),
        (Nature::Order, "order", &["arrete"]),
        (Nature::Statutes, "statutes", &["statuts"]),
        (Nature::Agreement, "agreement", &["accord", "convention"]),
        (Nature::Communication, "communication", &[]),
        (Nature::Contract, "contract", &["marche", "contrat", "contractualisation"]),
        (Nature::Authorisation, "authorisation", &["autorisation", "authorization"]),
        (Nature::Instruction, "instruction", &["directive"]),
        (Nature::Other, "other", &["autre", "divers"]),
    ];
}

/// What the council did with an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum Action {
    Adopted,
    Examined,
    FirstReading,
    ApprovedInGeneral,
    Transmitted,
    Authorised,
    Heard,
    Noted,
    Postponed,
    Withdrawn,
}

impl Choice for Action {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Action::Adopted, "adopted", &["adopte", "adoptee"]),
        (Action::Examined, "examined", &["examine", "examinee"]),
        (Action::FirstReading, "first_reading", &["premiere_lecture", "examine_en_premiere_lecture"]),
        (Action::ApprovedInGeneral, "approved_in_general", &["approuve_dans_son_principe"]),
        (Action::Transmitted, "transmitted", &["transmis", "transmise"]),
        (Action::Authorised, "authorised", &["autorise", "autorisee", "authorized"]),
        (Action::Heard, "heard", &["entendu", "entendue"]),
        (Action::Noted, "noted", &["pris_acte", "note"]),
        (Action::Postponed, "postponed", &["reporte", "reportee"]),
        (Action::Withdrawn, "withdrawn", &["retire", "retiree"]),
    ];
}

/// What a nomination does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum NominationAct {
    #[default]
    Appointed,
    Confirmed,
    Renewed,
    Interim,
    Terminated,
    Revoked,
    Recalled,
    BoardMember,
    Accreditation,
}

impl Choice for NominationAct {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (NominationAct::Appointed, "appointed", &["nomme", "nommee", "nomination"]),
        (NominationAct::Confirmed, "confirmed", &["confirme", "confirmee"]),
        (NominationAct::Renewed, "renewed", &["reconduit", "reconduite", "renouvele", "renouvelee"]),
        (NominationAct::Interim, "interim", &["interimaire"]),
        (NominationAct::Terminated, "terminated", &["fin_de_fonctions", "mis_fin"]),
        (NominationAct::Revoked, "revoked", &["revoque", "revoquee"]),
        (NominationAct::Recalled, "recalled", &["rappele", "rappelee"]),
        (NominationAct::BoardMember, "board_member", &["administrateur", "administratrice"]),
        (NominationAct::Accreditation, "accreditation", &["agrement"]),
    ];
}

/// What became of a decision.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum FollowUpStatus {
    TransmittedToParliament,
    AdoptedByParliament,
    RejectedByParliament,
    Promulgated,
    Signed,
    Published,
    InForce,
    InProgress,
    Implemented,
    Postponed,
    Amended,
    Repealed,
    Withdrawn,
    Abandoned,
}

impl Choice for FollowUpStatus {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (FollowUpStatus::TransmittedToParliament, "transmitted_to_parliament", &["transmis_au_parlement"]),
        (FollowUpStatus::AdoptedByParliament, "adopted_by_parliament", &["adopte_par_le_parlement", "vote"]),
        (FollowUpStatus::RejectedByParliament, "rejected_by_parliament", &["rejete_par_le_parlement"]),
        (FollowUpStatus::Promulgated, "promulgated", &["promulgue", "promulguee"]),
        (FollowUpStatus::Signed, "signed", &["signe", "signee"]),
        (FollowUpStatus::Published, "published", &["publie", "publie_au_journal_officiel"]),
        (FollowUpStatus::InForce, "in_force", &["en_vigueur"]),
        (FollowUpStatus::InProgress, "in_progress", &["en_cours", "engage"]),
        (FollowUpStatus::Implemented, "implemented", &["execute", "realise", "acheve"]),
        (FollowUpStatus::Postponed, "postponed", &["reporte", "reportee"]),
        (FollowUpStatus::Amended, "amended", &["modifie", "modifiee"]),
        (FollowUpStatus::Repealed, "repealed", &["abroge", "abrogee"]),
        (FollowUpStatus::Withdrawn, "withdrawn", &["retire", "retiree"]),
        (FollowUpStatus::Abandoned, "abandoned", &["abandonne", "abandonnee"]),
    ];
}

/// What an audit of accessibility comes to (RGAA 4.1, and the model statement of Decision (EU) 2018/1523).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Conformity {
    /// All criteria are met.
    Full,
    /// Half of them or more are met.
    Partial,
    /// Fewer are.
    None,
}

impl Choice for Conformity {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (Conformity::Full, "full", &["total", "totale"]),
        (Conformity::Partial, "partial", &["partiel", "partielle"]),
        (Conformity::None, "none", &["aucun", "aucune", "non"]),
    ];
}

/// The kind of an institution.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs, reason = "the words below are the documentation")]
pub enum InstitutionKind {
    Presidency,
    PmOffice,
    Secretariat,
    Ministry,
    Delegated,
    Agency,
    Prefecture,
    Embassy,
    Regulator,
}

impl Choice for InstitutionKind {
    const WORDS: &'static [(Self, &'static str, &'static [&'static str])] = &[
        (InstitutionKind::Presidency, "presidency", &["presidence"]),
        (InstitutionKind::PmOffice, "pm_office", &["primature", "premier_ministre"]),
        (InstitutionKind::Secretariat, "secretariat", &["secretariat_general"]),
        (InstitutionKind::Ministry, "ministry", &["ministere"]),
        (InstitutionKind::Delegated, "delegated", &["ministere_delegue"]),
        (InstitutionKind::Agency, "agency", &["agence", "direction"]),
        (InstitutionKind::Prefecture, "prefecture", &[]),
        (InstitutionKind::Embassy, "embassy", &["ambassade"]),
        (InstitutionKind::Regulator, "regulator", &["autorite", "regulateur"]),
    ];
}
