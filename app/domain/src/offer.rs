//! What courses and activities have in common: the words that describe them, and when and where they are.

pub mod mending;

use serde::{Deserialize, Serialize};

use crate::{
    id::{CentreId, FacultyId},
    language::{Language, Translated},
    pattern::Pattern,
    session::Change,
    text::{Alias, Line, Prose, Slug, Title},
};

/// Something a centre offers, as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The centre that offers it.
    pub centre: CentreId,
    /// The faculty it belongs to, if any.
    pub faculty: Option<FacultyId>,
    /// Its part of an address, one of its kind in the centre.
    pub slug: Slug,
    /// What it is called.
    pub title: Translated<Title>,
    /// What sort of thing it is, in a word or two: "class", "lecture", "walk".
    pub kind: Option<Translated<Line>>,
    /// What happens there.
    pub text: Option<Translated<Prose>>,
    /// Under which name the leader appears.
    pub leader: Option<Alias>,
    /// What to bring.
    pub bring: Option<Translated<Line>>,
    /// What it costs, in words.
    pub cost: Option<Translated<Line>>,
    /// The language it is held in, where known.
    pub language: Option<Language>,
    /// Whom it is for.
    pub audience: Audience,
    /// When and where it meets; several for "Monday morning and Thursday afternoon".
    pub patterns: Vec<Pattern>,
    /// Single sessions that were cancelled or moved.
    pub changes: Vec<Change>,
    /// How far it has come.
    pub state: State,
}

/// Whom something is for. It decides who may read and who may ask for a place on the web.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Audience {
    /// Anybody.
    #[default]
    Everyone,
    /// Young people; no public form, the youth workers answer.
    Minors,
    /// A confidential or support group; no public form.
    SupportGroup,
}

impl Audience {
    /// Whether a public form may take names for it.
    #[must_use]
    pub const fn takes_public_form(self) -> bool {
        matches!(self, Self::Everyone)
    }
}

/// How far something offered has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum State {
    /// Being written.
    Draft,
    /// Came in with something that a person must settle first.
    Doubtful(Vec<Doubt>),
    /// On the public pages.
    Published,
    /// Over, or given up.
    Ended,
}

impl State {
    /// Whether the public may read it.
    #[must_use]
    pub const fn is_public(&self) -> bool {
        matches!(self, Self::Published)
    }
}

/// Something in a sheet that could not be understood without guessing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Doubt {
    /// The line of the sheet, counted from 1 with its heading.
    pub line: u32,
    /// The heading of the column.
    pub column: String,
    /// What stood there.
    pub cell: String,
    /// Why it is doubtful.
    pub reason: DoubtReason,
}

/// Why a cell is doubtful. The translations turn each into a sentence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DoubtReason {
    /// No weekday and no date.
    NoDay,
    /// The day is said to vary.
    DayVaries,
    /// A choice of days ("Monday or Tuesday"), not a list.
    DayIsAChoice,
    /// The weekday is no weekday.
    DayUnreadable,
    /// Two columns, or the title, name different days.
    DaysDisagree,
    /// No start.
    NoStart,
    /// Midnight, which sheets print for an unknown hour.
    MidnightMeansUnknown,
    /// A start that is no hour.
    StartUnreadable,
    /// An end that is no hour.
    EndUnreadable,
    /// The end is not after the start.
    EndBeforeStart,
    /// An hour that may be of the morning or of the afternoon ("1.00-2.00").
    HourAmbiguous,
    /// Only a part of the day.
    OnlyPartOfDay,
    /// No frequency.
    NoFrequency,
    /// Words that name no frequency.
    FrequencyUnreadable,
    /// Every other week, without saying which.
    FortnightWithoutAnchor,
    /// Monthly, without saying in which week.
    MonthlyWithoutWeek,
    /// Every other month, without saying which.
    MonthsWithoutAnchor,
    /// The frequency and the weeks or dates say different things.
    FrequencyDisagrees,
    /// By arrangement, as needed, irregular.
    ByArrangement,
    /// Dates without a year, or other words instead of dates.
    DatesUnreadable,
    /// A listed date does not fall on the weekday said.
    DateOnAnotherDay,
    /// A date that does not exist.
    NoSuchDate,
    /// Seats that are no number from 1 to 999.
    SeatsUnreadable,
    /// More seats than anybody has.
    SeatsUnlikely,
    /// Words that name no level, or several.
    LevelUnreadable,
    /// The sheet itself says that it says different things elsewhere.
    SourceContradicts,
    /// A text too long for its place, or with letters that do not belong there.
    TextUnreadable,
    /// The sheet says it is full, folded or inactive.
    SaidToBeInactive,
    /// The same title, day, start and place a second time.
    SeenTwice,
    /// A test row, a closing notice or another line that is no course.
    LooksLikeNoCourse,
    /// Several courses in one entry.
    SeveralInOne,
    /// The title is missing though the row describes something.
    NoTitle,
    /// A language that Saiets does not know.
    LanguageUnknown,
    /// The room is not one of the centre's.
    RoomUnknown,
    /// A formula whose result is not in the file.
    NotCalculated,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_for_everyone_takes_a_public_form() {
        assert!(Audience::Everyone.takes_public_form());
        assert!(!Audience::Minors.takes_public_form());
        assert!(!Audience::SupportGroup.takes_public_form());
        assert_eq!(Audience::default(), Audience::Everyone);
    }

    #[test]
    fn only_what_is_published_is_public() {
        let doubt = Doubt {
            line: 2,
            column: "frequency".to_owned(),
            cell: "Monthly".to_owned(),
            reason: DoubtReason::MonthlyWithoutWeek,
        };
        let states = [
            State::Draft,
            State::Doubtful(vec![doubt]),
            State::Published,
            State::Ended,
        ];
        assert_eq!(
            states.each_ref().map(State::is_public),
            [false, false, true, false]
        );
        let json = serde_json::to_string(&states).expect("states");
        assert!(
            json.contains(r#""reason":"monthly_without_week""#),
            "{json}"
        );
        assert_eq!(
            serde_json::from_str::<[State; 4]>(&json).expect("states"),
            states
        );
    }
}
