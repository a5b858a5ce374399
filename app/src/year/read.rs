//! From what was typed to a course, or to what is wrong with it, field by field.

use domain::{
    course::{Course, Entry, Level, Seats},
    id::{FacultyId, SetId},
    language::{Language, Translated},
    offer::{Audience, Offer, State},
    text::{Alias, Line, Prose, Slug, TextRefusal, Title},
};
use jiff::civil::{DateTime, Time};
use store::Catalogue;

use super::{typed::Writing, typed_time::moment};

/// What is wrong with a field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Wrong {
    /// The words.
    Words(TextRefusal),
    /// There is no title in any language.
    NoTitle,
    /// It is not said how often it meets.
    NoRhythm,
    /// No weekday.
    NoDay,
    /// No week of the month.
    NoWeek,
    /// No day of a week in which it meets.
    NoAnchor,
    /// This is no date.
    NoDate(String),
    /// The start is no hour.
    NoStart,
    /// The end is no hour.
    NoEnd,
    /// The end is not after the start.
    EndFirst,
    /// The room is none of the house's, or it is not said where else.
    NoPlace,
    /// The two days are none, or the last is before the first.
    NoSpan,
    /// Not a number from 1 to 999.
    NoNumber,
    /// More people are needed than there are places.
    MinimumAboveSeats,
    /// Not a day and an hour.
    NoMoment,
    /// It closes before it opens.
    ClosesFirst,
    /// There is no name.
    NoName,
    /// It is not said in which building.
    NoBuilding,
    /// No room is chosen.
    NoRoom,
    /// This is no telephone number.
    NoPhone,
    /// This is no e-mail address.
    NoEmail,
    /// They cannot be reached in the way they want.
    NoWay,
}

impl Wrong {
    /// What is wrong with a text that must be there.
    pub(crate) fn of_needed(refusal: TextRefusal) -> Self {
        match refusal {
            TextRefusal::Empty => Self::NoName,
            other => Self::Words(other),
        }
    }
}

/// What is wrong, by the field of the form.
pub(crate) type Wrongs = Vec<(&'static str, Wrong)>;

/// Reads the fields one after another and keeps what is wrong with each.
pub(super) struct Reader<'a> {
    pub(super) form: &'a Writing,
    pub(super) house: &'a Catalogue,
    pub(super) wrongs: Wrongs,
}

impl Writing {
    /// The course that these words describe, over what it was before.
    ///
    /// # Errors
    /// What is wrong with which field, all of it at once.
    pub(super) fn read(
        &self,
        house: &Catalogue,
        before: Option<&Course>,
    ) -> Result<Course, Wrongs> {
        let mut reader = Reader::of(self, house);
        let course = reader.course(before);
        match (course, reader.wrongs) {
            (Some(course), wrongs) if wrongs.is_empty() => Ok(course),
            (_, wrongs) => Err(wrongs),
        }
    }

    /// The course as far as when and where it meets, who leads it and for how many it is; nothing until it is clear when.
    /// It may still be without a name, and what is wrong elsewhere does not matter here.
    pub(super) fn meets(&self, house: &Catalogue, before: Option<&Course>) -> Option<Course> {
        let named = Self {
            title_lv: self.id.clone(),
            title_lt: String::new(),
            title_et: String::new(),
            title_en: String::new(),
            ..self.clone()
        };
        Reader::of(&named, house).course(before)
    }
}

/// What was typed, if anything was.
pub(crate) fn given(typed: &str) -> Option<&str> {
    Some(typed.trim()).filter(|typed| !typed.is_empty())
}

impl<'a> Reader<'a> {
    const fn of(form: &'a Writing, house: &'a Catalogue) -> Self {
        Self {
            form,
            house,
            wrongs: Vec::new(),
        }
    }
}

impl Reader<'_> {
    pub(super) fn wrong<T>(&mut self, field: &'static str, wrong: Wrong) -> Option<T> {
        self.wrongs.push((field, wrong));
        None
    }

    /// What `parse` makes of a text, if one was given.
    fn text<T>(
        &mut self,
        field: &'static str,
        typed: &str,
        parse: impl Fn(&str) -> Result<T, TextRefusal>,
    ) -> Option<T> {
        match parse(given(typed)?) {
            Ok(text) => Some(text),
            Err(refusal) => self.wrong(field, Wrong::Words(refusal)),
        }
    }

    fn course(&mut self, before: Option<&Course>) -> Option<Course> {
        let form = self.form;
        let offer = self.offer(before);
        let seats = self.number("seats", &form.seats);
        let minimum = self.number("minimum", &form.minimum);
        if seats
            .zip(minimum)
            .is_some_and(|(seats, least)| least > seats)
        {
            self.wrongs.push(("minimum", Wrong::MinimumAboveSeats));
        }
        let opens = self.moment("opens", &form.opens, Time::midnight());
        let closes = self.moment("closes", &form.closes, Time::constant(23, 59, 0, 0));
        if opens
            .zip(closes)
            .is_some_and(|(opens, closes)| closes < opens)
        {
            self.wrongs.push(("closes", Wrong::ClosesFirst));
        }
        let id = form.id.parse().ok()?;
        Some(Course {
            id,
            set: before.map_or(SetId(id.0), |before| before.set),
            offer: offer?,
            seats: seats.map_or(Seats::Unknown, Seats::Known),
            minimum,
            level: Level::from_code(&form.level).unwrap_or_default(),
            entry: entry(&form.entry),
            opens,
            closes,
        })
    }

    fn offer(&mut self, before: Option<&Course>) -> Option<Offer> {
        let form = self.form;
        let before = before.map(|before| &before.offer);
        let title = self.title(before);
        let text = self.prose(before);
        let leader = self.text("leader", &form.leader, Alias::parse);
        let bring = self.line(
            "bring",
            &form.bring,
            before.and_then(|offer| offer.bring.as_ref()),
        );
        let cost = self.line(
            "cost",
            &form.cost,
            before.and_then(|offer| offer.cost.as_ref()),
        );
        let patterns = self.patterns(before);
        let title = title?;
        Some(Offer {
            centre: self.house.centre.id,
            faculty: self.faculty(),
            slug: before.map_or_else(|| self.slug(&title), |offer| Some(offer.slug.clone()))?,
            kind: before.and_then(|offer| offer.kind.clone()),
            title,
            text,
            leader,
            bring,
            cost,
            language: Language::from_code(&form.spoken),
            audience: audience(&form.audience),
            patterns: patterns?,
            changes: before
                .map(|offer| offer.changes.clone())
                .unwrap_or_default(),
            state: before.map_or(State::Draft, |offer| settled(&offer.state)),
        })
    }

    /// The titles; the language it was written in stays the first as long as there is one in it.
    fn title(&mut self, before: Option<&Offer>) -> Option<Translated<Title>> {
        let form = self.form;
        let texts = Language::ALL.map(|language| {
            (
                language,
                self.text(title_field(language), form.title(language), Title::parse),
            )
        });
        let original = before.map(|offer| offer.title.original());
        let title = written(texts, original.unwrap_or(self.house.centre.language));
        let typed = Language::ALL
            .iter()
            .any(|language| given(form.title(*language)).is_some());
        if title.is_none() && !typed {
            let here = title_field(self.house.centre.language);
            return self.wrong(here, Wrong::NoTitle);
        }
        title
    }

    fn prose(&mut self, before: Option<&Offer>) -> Option<Translated<Prose>> {
        let form = self.form;
        let texts = Language::ALL.map(|language| {
            (
                language,
                self.text(text_field(language), form.text(language), Prose::parse),
            )
        });
        let text = before.and_then(|offer| offer.text.as_ref());
        written(
            texts,
            text.map_or(self.house.centre.language, Translated::original),
        )
    }

    /// A short text in the language it was written in; as long as it is the same, its translations stay.
    fn line(
        &mut self,
        field: &'static str,
        typed: &str,
        before: Option<&Translated<Line>>,
    ) -> Option<Translated<Line>> {
        let line = self.text(field, typed, Line::parse)?;
        let same = before.filter(|before| *before.get(before.original()).1 == line);
        let tongue = before.map_or(self.house.centre.language, Translated::original);
        Some(
            same.cloned()
                .unwrap_or_else(|| Translated::new(tongue, line)),
        )
    }

    fn faculty(&self) -> Option<FacultyId> {
        let id: FacultyId = self.form.faculty.parse().ok()?;
        self.house.faculty(id).map(|faculty| faculty.id)
    }

    /// An address that no other course of the house has.
    fn slug(&self, title: &Translated<Title>) -> Option<Slug> {
        let (_, title) = title.get(title.original());
        free_slug(self.house, title.as_str(), &self.form.id)
    }

    fn number(&mut self, field: &'static str, typed: &str) -> Option<u16> {
        let typed = given(typed)?;
        match typed
            .parse::<u16>()
            .ok()
            .filter(|number| (1..=999).contains(number))
        {
            Some(number) => Some(number),
            None => self.wrong(field, Wrong::NoNumber),
        }
    }

    fn moment(&mut self, field: &'static str, typed: &str, otherwise: Time) -> Option<DateTime> {
        match moment(given(typed)?, otherwise) {
            Some(moment) => Some(moment),
            None => self.wrong(field, Wrong::NoMoment),
        }
    }
}

/// An address made of `title` that no other course of the house has.
pub(super) fn free_slug(house: &Catalogue, title: &str, otherwise: &str) -> Option<Slug> {
    let base = Slug::of(title).or_else(|| Slug::of(otherwise))?;
    let numbered = (2..).map(|number| Slug::of(&format!("{}-{number}", short(&base))));
    let mut all = std::iter::once(Some(base.clone())).chain(numbered);
    all.find(|slug| {
        slug.as_ref()
            .is_none_or(|slug| house.course(slug).is_none())
    })
    .flatten()
}

/// Leaves room for a number.
fn short(slug: &Slug) -> String {
    slug.as_str().chars().take(70).collect()
}

/// A text in all the languages it was given in, the original first if it was given.
pub(crate) fn written<T>(
    texts: [(Language, Option<T>); 4],
    original: Language,
) -> Option<Translated<T>> {
    let mut given: Vec<(Language, T)> = texts
        .into_iter()
        .filter_map(|(language, text)| Some((language, text?)))
        .collect();
    given.sort_by_key(|(language, _)| *language != original);
    let mut given = given.into_iter();
    let (language, text) = given.next()?;
    let first = Translated::new(language, text);
    Some(given.fold(first, |all, (language, text)| all.with(language, text)))
}

/// What was doubtful is a draft once somebody has looked at it.
fn settled(state: &State) -> State {
    match state {
        State::Doubtful(_) => State::Draft,
        State::Draft | State::Published | State::Ended => state.clone(),
    }
}

fn entry(code: &str) -> Entry {
    match code {
        "desk" => Entry::Desk,
        "wishes" => Entry::Wishes,
        _ => Entry::Open,
    }
}

fn audience(code: &str) -> Audience {
    match code {
        "minors" => Audience::Minors,
        "support" => Audience::SupportGroup,
        _ => Audience::Everyone,
    }
}

/// The field of a title.
pub(crate) const fn title_field(language: Language) -> &'static str {
    match language {
        Language::Lv => "title_lv",
        Language::Lt => "title_lt",
        Language::Et => "title_et",
        Language::En => "title_en",
    }
}

/// The field of a text.
pub(crate) const fn text_field(language: Language) -> &'static str {
    match language {
        Language::Lv => "text_lv",
        Language::Lt => "text_lt",
        Language::Et => "text_et",
        Language::En => "text_en",
    }
}
