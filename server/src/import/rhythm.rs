//! Frequency, weekdays and weeks together: the rhythm that follows from them, or what keeps it from following.

use domain::{
    calendar::Span,
    offer::DoubtReason,
    pattern::{Nth, Rhythm, Season, WeekdaySet},
};
use jiff::civil::Date;

use super::{
    cell::{frequency::Often, weeks::Weeks},
    columns::Field,
};

/// Which days something meets on, and in which part of the year.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct When {
    /// Which days.
    pub rhythm: Rhythm,
    /// In which part of the year.
    pub season: Season,
    /// Before or after which it does not meet, where a sheet names one side of a season only.
    pub except: Vec<Span>,
}

/// Why no rhythm follows, and which column is to blame.
pub type Missing = (Field, DoubtReason);

/// Puts the cells together.
///
/// # Errors
/// Everything that is missing or contradicts, each with its column.
pub fn settle(
    often: Often,
    nth: &[Nth],
    days: WeekdaySet,
    weeks: &Weeks,
) -> Result<When, Vec<Missing>> {
    let blame = |column, reason| Err(vec![(column, reason)]);
    match often {
        Often::Unsaid => Err(with_day(
            vec![(Field::Frequency, DoubtReason::NoFrequency)],
            days,
            weeks,
        )),
        Often::ByArrangement => Err(with_day(
            vec![(Field::Frequency, DoubtReason::ByArrangement)],
            days,
            weeks,
        )),
        _ => match weeks {
            Weeks::Dates(dates) => on_dates(often, days, dates),
            _ if often == Often::Once => blame(Field::Dates, DoubtReason::NoDay),
            Weeks::Nth(listed) if !nth.is_empty() && nth != listed => {
                blame(Field::Dates, DoubtReason::FrequencyDisagrees)
            }
            Weeks::Nth(listed) => {
                in_weeks(often, listed, days).map(|rhythm| in_season(rhythm, weeks))
            }
            _ => in_weeks(often, nth, days)
                .or_else(|missing| fortnights(often, days, weeks).ok_or(missing))
                .map(|rhythm| in_season(rhythm, weeks)),
        },
    }
}

fn with_day(mut missing: Vec<Missing>, days: WeekdaySet, weeks: &Weeks) -> Vec<Missing> {
    if days.is_empty() && !matches!(weeks, Weeks::Dates(_)) {
        missing.push((Field::Weekday, DoubtReason::NoDay));
    }
    missing
}

fn in_weeks(often: Often, nth: &[Nth], days: WeekdaySet) -> Result<Rhythm, Vec<Missing>> {
    let mut missing = with_day(Vec::new(), days, &Weeks::Unsaid);
    let blame = match (often, nth.len()) {
        (Often::Weekly, 0) | (Often::Monthly, 1..) | (Often::TwiceMonthly, 2) => None,
        (Often::Fortnightly, 0) => Some(DoubtReason::FortnightWithoutAnchor),
        (Often::EveryTwoMonths, _) => Some(DoubtReason::MonthsWithoutAnchor),
        (Often::Monthly | Often::TwiceMonthly, 0) => Some(DoubtReason::MonthlyWithoutWeek),
        _ => Some(DoubtReason::FrequencyDisagrees),
    };
    missing.extend(blame.map(|reason| (Field::Frequency, reason)));
    if !missing.is_empty() {
        return Err(missing);
    }
    Ok(if often == Often::Weekly {
        Rhythm::Weekly { days }
    } else {
        Rhythm::Monthly {
            days,
            nth: nth.to_vec(),
        }
    })
}

/// A season that begins on one of the weekdays anchors a fortnight.
fn fortnights(often: Often, days: WeekdaySet, weeks: &Weeks) -> Option<Rhythm> {
    match (often, weeks) {
        (
            Often::Fortnightly,
            Weeks::Season {
                from: Some(anchor),
                from_a_day: true,
                ..
            },
        ) if days.has(anchor.weekday()) => Some(Rhythm::Fortnightly {
            days,
            anchor: *anchor,
        }),
        _ => None,
    }
}

fn on_dates(often: Often, days: WeekdaySet, dates: &[Date]) -> Result<When, Vec<Missing>> {
    if !days.is_empty() && dates.iter().any(|date| !days.has(date.weekday())) {
        return Err(vec![(Field::Dates, DoubtReason::DateOnAnotherDay)]);
    }
    let gaps = dates
        .windows(2)
        .map(|pair| pair[0].until(pair[1]).map_or(0, |gap| gap.get_days()));
    let agrees = match often {
        // An event of several days is one event when they follow one another.
        Often::Once => gaps.into_iter().all(|gap| gap == 1),
        // One date beside "weekly" may be the first or the only one.
        Often::Weekly => dates.len() > 1,
        Often::Fortnightly => dates.len() > 1 && gaps.into_iter().all(|gap| gap % 14 == 0),
        _ => true,
    };
    if agrees {
        Ok(When {
            rhythm: Rhythm::Dates {
                dates: dates.to_vec(),
            },
            season: Season::WholeYear,
            except: Vec::new(),
        })
    } else {
        Err(vec![(Field::Dates, DoubtReason::FrequencyDisagrees)])
    }
}

fn in_season(rhythm: Rhythm, weeks: &Weeks) -> When {
    let (season, except) = match weeks {
        Weeks::WholeYear => (Season::WholeYear, None),
        Weeks::Season {
            from: Some(from),
            to: Some(to),
            ..
        } => match Span::new(*from, *to) {
            Some(span) => (Season::Own(span), None),
            None => (Season::Terms, None),
        },
        Weeks::Season {
            from: Some(from),
            to: None,
            ..
        } => (Season::Terms, Span::all_before(*from)),
        Weeks::Season {
            from: None,
            to: Some(to),
            ..
        } => (Season::Terms, Span::all_after(*to)),
        _ => (Season::Terms, None),
    };
    When {
        rhythm,
        season,
        except: except.into_iter().collect(),
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::{Weekday, date};

    use super::*;

    const MONDAY: WeekdaySet = WeekdaySet::EMPTY;

    fn monday() -> WeekdaySet {
        MONDAY.with(Weekday::Monday)
    }

    fn season(from: Option<Date>, to: Option<Date>) -> Weeks {
        Weeks::Season {
            from,
            to,
            from_a_day: true,
        }
    }

    fn reasons(often: Often, nth: &[Nth], days: WeekdaySet, weeks: &Weeks) -> Vec<DoubtReason> {
        settle(often, nth, days, weeks).map_or_else(
            |missing| missing.into_iter().map(|(_, reason)| reason).collect(),
            |_| Vec::new(),
        )
    }

    #[test]
    fn a_fortnight_needs_an_anchor_on_its_own_weekday() {
        let unsaid = reasons(Often::Fortnightly, &[], monday(), &Weeks::Unsaid);
        assert_eq!(unsaid, [DoubtReason::FortnightWithoutAnchor]);
        let tuesday = season(Some(date(2026, 9, 15)), None);
        assert_eq!(
            reasons(Often::Fortnightly, &[], monday(), &tuesday),
            [DoubtReason::FortnightWithoutAnchor]
        );
        let on_monday = settle(
            Often::Fortnightly,
            &[],
            monday(),
            &season(Some(date(2026, 9, 14)), None),
        )
        .unwrap();
        assert_eq!(
            on_monday.rhythm,
            Rhythm::Fortnightly {
                days: monday(),
                anchor: date(2026, 9, 14)
            }
        );
        assert_eq!(
            on_monday.except,
            [Span::new(date(1990, 1, 1), date(2026, 9, 13)).unwrap()]
        );
    }

    #[test]
    fn a_month_needs_its_weeks() {
        assert_eq!(
            reasons(Often::Monthly, &[], monday(), &Weeks::Unsaid),
            [DoubtReason::MonthlyWithoutWeek]
        );
        assert!(reasons(Often::Monthly, &[], monday(), &Weeks::Nth(vec![Nth::Last])).is_empty());
        assert_eq!(
            reasons(Often::TwiceMonthly, &[Nth::First], monday(), &Weeks::Unsaid),
            [DoubtReason::FrequencyDisagrees]
        );
        assert_eq!(
            reasons(
                Often::EveryTwoMonths,
                &[Nth::First],
                monday(),
                &Weeks::Unsaid
            ),
            [DoubtReason::MonthsWithoutAnchor]
        );
        assert_eq!(
            reasons(Often::Weekly, &[], monday(), &Weeks::Nth(vec![Nth::Last])),
            [DoubtReason::FrequencyDisagrees]
        );
    }

    #[test]
    fn once_needs_its_date_and_dates_their_weekday() {
        assert_eq!(
            reasons(Often::Once, &[], monday(), &Weeks::Unsaid),
            [DoubtReason::NoDay]
        );
        let tuesday = Weeks::Dates(vec![date(2026, 9, 15)]);
        assert_eq!(
            reasons(Often::Once, &[], monday(), &tuesday),
            [DoubtReason::DateOnAnotherDay]
        );
        assert!(reasons(Often::Once, &[], MONDAY, &tuesday).is_empty());
        assert_eq!(
            reasons(Often::Weekly, &[], MONDAY, &tuesday),
            [DoubtReason::FrequencyDisagrees]
        );
    }

    #[test]
    fn nothing_said_is_said_to_be_missing_each_by_itself() {
        assert_eq!(
            reasons(Often::Unsaid, &[], MONDAY, &Weeks::Unsaid),
            [DoubtReason::NoFrequency, DoubtReason::NoDay]
        );
        assert_eq!(
            reasons(Often::Weekly, &[], MONDAY, &Weeks::Unsaid),
            [DoubtReason::NoDay]
        );
    }
}
