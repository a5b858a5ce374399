//! From what was typed to a line of a timetable: which days, from when to when, where, in which part of the year.

use domain::{
    calendar::Span,
    id::RoomId,
    offer::Offer,
    pattern::{Pattern, PatternRefusal, Rhythm, Season, WeekdaySet},
    place::Place,
    text::{Line, TextRefusal},
};
use jiff::civil::{Date, Weekday};

use super::{
    read::{Reader, Wrong, given},
    typed::NTHS,
    typed_time::{WrongHours, day, hours},
};

impl Reader<'_> {
    /// The lines of the timetable, with the one on the form as it now is; an empty one is taken out.
    pub(super) fn patterns(&mut self, before: Option<&Offer>) -> Option<Vec<Pattern>> {
        let mut patterns = before
            .map(|offer| offer.patterns.clone())
            .unwrap_or_default();
        let line = self.form.line().min(patterns.len());
        if given(&self.form.rhythm).is_none() {
            if given(&self.form.start).is_some() {
                return self.wrong("rhythm", Wrong::NoRhythm);
            }
            if line < patterns.len() {
                patterns.remove(line);
            }
            return Some(patterns);
        }
        let except = patterns.get(line).map(|pattern| pattern.except.clone());
        let pattern = self.pattern(except.unwrap_or_default())?;
        if line < patterns.len() {
            patterns[line] = pattern;
        } else {
            patterns.push(pattern);
        }
        Some(patterns)
    }

    fn pattern(&mut self, except: Vec<Span>) -> Option<Pattern> {
        let form = self.form;
        let rhythm = self.rhythm();
        let place = self.place();
        let season = self.season();
        let hours = match hours(&form.start, &form.end) {
            Ok(hours) => Some(hours),
            Err(WrongHours::Start) => self.wrong("start", Wrong::NoStart),
            Err(WrongHours::End) => self.wrong("end", Wrong::NoEnd),
            Err(WrongHours::EndFirst) => self.wrong("end", Wrong::EndFirst),
        };
        let pattern = Pattern {
            rhythm: rhythm?,
            hours: hours?,
            place: place?,
            season: season?,
            except,
        };
        match pattern.check() {
            Ok(()) => Some(pattern),
            Err(PatternRefusal::NoWeekday) => self.wrong("day1", Wrong::NoDay),
            Err(PatternRefusal::NoWeekOfMonth) => self.wrong("nth1", Wrong::NoWeek),
            Err(PatternRefusal::NoDate) => self.wrong("dates", Wrong::NoDate(String::new())),
            Err(PatternRefusal::EndBeforeStart) => self.wrong("end", Wrong::EndFirst),
        }
    }

    fn rhythm(&mut self) -> Option<Rhythm> {
        let form = self.form;
        let ticked = form
            .days()
            .into_iter()
            .zip(0_i8..)
            .filter(|(box_, _)| !box_.is_empty());
        let ticked = ticked.filter_map(|(_, day)| Weekday::from_monday_zero_offset(day).ok());
        let days: WeekdaySet = ticked.collect();
        match form.rhythm.as_str() {
            "fortnightly" => match day(&form.anchor) {
                Some(anchor) => Some(Rhythm::Fortnightly { days, anchor }),
                None => self.wrong("anchor", Wrong::NoAnchor),
            },
            "monthly" => {
                let boxes = form.nths().into_iter().zip(NTHS);
                let nth = boxes.filter(|(box_, _)| !box_.is_empty());
                let nth = nth.map(|(_, nth)| nth).collect();
                Some(Rhythm::Monthly { days, nth })
            }
            "dates" => self.dates().map(|dates| Rhythm::Dates { dates }),
            _ => Some(Rhythm::Weekly { days }),
        }
    }

    fn dates(&mut self) -> Option<Vec<Date>> {
        let typed = self.form.dates.split(['\n', ',', ';']).filter_map(given);
        let mut dates = Vec::new();
        for typed in typed {
            match day(typed) {
                Some(date) => dates.push(date),
                None => return self.wrong("dates", Wrong::NoDate(typed.to_owned())),
            }
        }
        dates.sort_unstable();
        dates.dedup();
        Some(dates)
    }

    fn place(&mut self) -> Option<Place> {
        match self.form.room.as_str() {
            "" => Some(Place::Unknown),
            "elsewhere" => match Line::parse(&self.form.elsewhere) {
                Ok(name) => Some(Place::Named(name)),
                Err(TextRefusal::Empty) => self.wrong("elsewhere", Wrong::NoPlace),
                Err(refusal) => self.wrong("elsewhere", Wrong::Words(refusal)),
            },
            room => {
                let room = room.parse::<RoomId>().ok();
                match room.filter(|room| self.house.room(*room).is_some()) {
                    Some(room) => Some(Place::Room(room)),
                    None => self.wrong("room", Wrong::NoPlace),
                }
            }
        }
    }

    fn season(&mut self) -> Option<Season> {
        match self.form.season.as_str() {
            "year" => Some(Season::WholeYear),
            "own" => {
                let ends = day(&self.form.from).zip(day(&self.form.until));
                match ends.and_then(|(first, last)| Span::new(first, last)) {
                    Some(span) => Some(Season::Own(span)),
                    None => self.wrong("from", Wrong::NoSpan),
                }
            }
            _ => Some(Season::Terms),
        }
    }
}
