//! What a tenant holds, as somebody typed it.

use std::collections::BTreeSet;

use domain::{
    calendar::Span,
    centre::upkeep::Upkeep,
    hold::Hold,
    id::{HoldId, RoomId},
    pattern::{Pattern, PatternRefusal, Rhythm, Season, WeekdaySet},
    place::Place,
    text::Title,
};
use jiff::civil::Weekday;
use serde::{Deserialize, Serialize};
use store::Catalogue;

use super::{
    api::Typed,
    rooms_page::{ROOMS, TENANTS},
};
use crate::year::{TICKED, Wrong, WrongHours, Wrongs, clock, day, hours};

/// The form as it was filled. One line of its hours is on it; a box that is not ticked is not sent.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct HoldWriting {
    /// The id of the hold; a new one has one from its first form on.
    pub(super) id: String,
    /// Which line of its hours is on the form, counted from 0.
    pub(super) line: String,
    pub(super) tenant: String,
    /// The ids of its rooms, as they are ticked.
    pub(super) rooms: Vec<String>,
    pub(super) day1: String,
    pub(super) day2: String,
    pub(super) day3: String,
    pub(super) day4: String,
    pub(super) day5: String,
    pub(super) day6: String,
    pub(super) day7: String,
    pub(super) start: String,
    pub(super) end: String,
    /// `year`, `terms` or `own`.
    pub(super) season: String,
    pub(super) from: String,
    pub(super) until: String,
    /// Ticked when this line is to go.
    pub(super) without: String,
}

impl HoldWriting {
    /// The form of a new hold.
    pub(super) fn empty() -> Self {
        Self {
            id: HoldId(uuid::Uuid::now_v7()).to_string(),
            season: "year".to_owned(),
            ..Self::default()
        }
    }

    /// The form of a hold that is there, with one line of its hours.
    pub(super) fn of(hold: &Hold, line: usize) -> Self {
        let mut form = Self {
            id: hold.id.to_string(),
            line: line.to_string(),
            tenant: hold.tenant.to_string(),
            rooms: hold.rooms.iter().map(ToString::to_string).collect(),
            ..Self::empty()
        };
        if let Some(pattern) = hold.patterns.get(line) {
            form.fill(pattern);
        }
        form
    }

    fn fill(&mut self, pattern: &Pattern) {
        let days = match &pattern.rhythm {
            Rhythm::Weekly { days }
            | Rhythm::Fortnightly { days, .. }
            | Rhythm::Monthly { days, .. } => *days,
            Rhythm::Dates { .. } => WeekdaySet::default(),
        };
        for day in days.iter() {
            TICKED.clone_into(self.day_mut(day));
        }
        self.start = clock(pattern.hours.start);
        self.end = pattern.hours.end.map(clock).unwrap_or_default();
        match pattern.season {
            Season::Terms => "terms".clone_into(&mut self.season),
            Season::WholeYear => "year".clone_into(&mut self.season),
            Season::Own(span) => {
                "own".clone_into(&mut self.season);
                self.from = span.first().to_string();
                self.until = span.last().to_string();
            }
        }
    }

    fn day_mut(&mut self, day: Weekday) -> &mut String {
        match day {
            Weekday::Monday => &mut self.day1,
            Weekday::Tuesday => &mut self.day2,
            Weekday::Wednesday => &mut self.day3,
            Weekday::Thursday => &mut self.day4,
            Weekday::Friday => &mut self.day5,
            Weekday::Saturday => &mut self.day6,
            Weekday::Sunday => &mut self.day7,
        }
    }

    /// Which days are ticked, Monday first.
    pub(super) fn ticked(&self) -> [bool; 7] {
        let boxes = [
            &self.day1, &self.day2, &self.day3, &self.day4, &self.day5, &self.day6, &self.day7,
        ];
        boxes.map(|box_| !box_.is_empty())
    }

    /// The line that is on the form.
    pub(super) fn line(&self) -> usize {
        self.line.parse().unwrap_or(0)
    }

    fn days(&self) -> WeekdaySet {
        let ticked = self
            .ticked()
            .into_iter()
            .zip(0_i8..)
            .filter(|(ticked, _)| *ticked);
        ticked
            .filter_map(|(_, day)| Weekday::from_monday_zero_offset(day).ok())
            .collect()
    }

    /// The line as it is typed. What is held every other week or on certain dates stays so: the form changes its hours.
    fn pattern(&self, before: Option<&Pattern>, wrongs: &mut Wrongs) -> Option<Pattern> {
        let rhythm = match before.map(|before| &before.rhythm) {
            None | Some(Rhythm::Weekly { .. }) => Rhythm::Weekly { days: self.days() },
            Some(rare) => rare.clone(),
        };
        let season = self.season();
        if season.is_none() {
            wrongs.push(("from", Wrong::NoSpan));
        }
        let hours = hours(&self.start, &self.end).map_err(|wrong| {
            wrongs.push(match wrong {
                WrongHours::Start => ("start", Wrong::NoStart),
                WrongHours::End => ("end", Wrong::NoEnd),
                WrongHours::EndFirst => ("end", Wrong::EndFirst),
            });
        });
        let pattern = Pattern {
            rhythm,
            hours: hours.ok()?,
            place: Place::Unknown,
            season: season?,
            except: before
                .map(|before| before.except.clone())
                .unwrap_or_default(),
        };
        if pattern.hours.end.is_none() {
            wrongs.push(("end", Wrong::NoEnd));
            return None;
        }
        match pattern.check() {
            Ok(()) => Some(pattern),
            Err(PatternRefusal::EndBeforeStart) => {
                wrongs.push(("end", Wrong::EndFirst));
                None
            }
            Err(_) => {
                wrongs.push(("day1", Wrong::NoDay));
                None
            }
        }
    }

    fn season(&self) -> Option<Season> {
        match self.season.as_str() {
            "terms" => Some(Season::Terms),
            "own" => {
                let (first, last) = day(&self.from).zip(day(&self.until))?;
                Span::new(first, last).map(Season::Own)
            }
            _ => Some(Season::WholeYear),
        }
    }

    /// All its lines, with the one on the form as it now is.
    fn patterns(&self, before: Option<&Hold>, wrongs: &mut Wrongs) -> Vec<Pattern> {
        let mut patterns = before.map(|hold| hold.patterns.clone()).unwrap_or_default();
        let line = self.line().min(patterns.len());
        if !self.without.is_empty() && patterns.len() > 1 {
            if line < patterns.len() {
                patterns.remove(line);
            }
            return patterns;
        }
        match self.pattern(patterns.get(line), wrongs) {
            Some(pattern) if line < patterns.len() => patterns[line] = pattern,
            Some(pattern) => patterns.push(pattern),
            None => {}
        }
        patterns
    }
}

/// The hold that a form names.
fn before<'a>(house: &'a Catalogue, id: &str) -> Option<&'a Hold> {
    let id: HoldId = id.parse().ok()?;
    house.holds.iter().find(|hold| hold.id == id)
}

impl Typed for HoldWriting {
    fn read(&self, house: &Catalogue) -> Result<Upkeep, Wrongs> {
        let mut wrongs = Wrongs::new();
        let tenant = Title::parse(&self.tenant);
        let tenant = tenant.map_err(|refusal| wrongs.push(("tenant", Wrong::of_needed(refusal))));
        let rooms = self.rooms.iter().filter_map(|room| room.parse().ok());
        let rooms: BTreeSet<RoomId> = rooms.filter(|room| house.uses(*room)).collect();
        if rooms.is_empty() {
            wrongs.push(("rooms", Wrong::NoRoom));
        }
        let patterns = self.patterns(before(house, &self.id), &mut wrongs);
        match (self.id.parse(), tenant, wrongs.is_empty()) {
            (Ok(id), Ok(tenant), true) => Ok(Upkeep::Hold(Hold {
                id,
                centre: house.centre.id,
                tenant,
                rooms: rooms.into_iter().collect(),
                patterns,
            })),
            _ => Err(wrongs),
        }
    }

    fn page(&self, house: &Catalogue) -> String {
        match before(house, &self.id) {
            Some(hold) => format!("{TENANTS}/{}?line={}", hold.id, self.line()),
            None => format!("{TENANTS}/new"),
        }
    }

    fn then(&self) -> String {
        ROOMS.to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_gives_back_the_line_it_was_filled_with() {
        let hours = hours("8:00", "15:00").unwrap();
        let days = WeekdaySet::only(Weekday::Monday).with(Weekday::Friday);
        let pattern = Pattern {
            rhythm: Rhythm::Weekly { days },
            hours,
            place: Place::Unknown,
            season: Season::WholeYear,
            except: vec![],
        };
        let mut form = HoldWriting::empty();
        form.fill(&pattern);
        let mut wrongs = Wrongs::new();
        assert_eq!(form.pattern(None, &mut wrongs), Some(pattern));
        form.end.clear();
        assert_eq!(form.pattern(None, &mut wrongs), None);
        assert_eq!(wrongs, [("end", Wrong::NoEnd)]);
    }
}
