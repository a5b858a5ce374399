//! The rules of formulation UD2, counted over the lines of a solution as they stand.

use std::{
    collections::{BTreeMap, BTreeSet},
    fmt,
};

/// What was counted, rule by rule.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Score {
    /// Hard: lectures too few or too many, and lines that name nothing that is there.
    pub lectures: usize,
    /// Hard: pairs of lectures of one course, of one teacher or of one curriculum at the same time.
    pub conflicts: usize,
    /// Hard: lectures more than one in a room at the same time.
    pub occupancy: usize,
    /// Hard: lectures when their course is not available.
    pub availability: usize,
    /// Students without a seat, at each lecture.
    pub capacity: usize,
    /// Days fewer than the least number, five for each.
    pub days: usize,
    /// Lectures of a curriculum with none of it just before or after, two for each.
    pub compactness: usize,
    /// Rooms more than one, for each course.
    pub stability: usize,
}

impl Score {
    /// Whether no hard rule is broken.
    pub fn is_feasible(&self) -> bool {
        self.lectures + self.conflicts + self.occupancy + self.availability == 0
    }

    /// The sum of the soft rules.
    pub fn cost(&self) -> usize {
        self.capacity + self.days + self.compactness + self.stability
    }
}

impl fmt::Display for Score {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "cost {} (capacity {} days {} compactness {} stability {}); hard {} (lectures {} conflicts {} occupancy {} availability {})",
            self.cost(),
            self.capacity,
            self.days,
            self.compactness,
            self.stability,
            self.lectures + self.conflicts + self.occupancy + self.availability,
            self.lectures,
            self.conflicts,
            self.occupancy,
            self.availability,
        )
    }
}

/// A lecture as a line of the solution has it: course, room, day, period.
type Lecture<'a> = (&'a str, &'a str, usize, usize);

/// Counts.
///
/// # Errors
/// A sentence when a line of either file cannot be read.
pub fn score(instance: &str, solution: &str) -> Result<Score, String> {
    let courses = part(instance, "COURSES:");
    let rooms: BTreeMap<&str, usize> = part(instance, "ROOMS:")
        .iter()
        .map(|row| Ok((row[0], number(row[1])?)))
        .collect::<Result<_, String>>()?;
    let curricula = part(instance, "CURRICULA:");
    let not: BTreeSet<(&str, usize, usize)> = part(instance, "UNAVAILABILITY_CONSTRAINTS:")
        .iter()
        .map(|row| Ok((row[0], number(row[1])?, number(row[2])?)))
        .collect::<Result<_, String>>()?;
    let lectures = lectures(solution)?;
    let course_names: BTreeSet<&str> = courses.iter().map(|row| row[0]).collect();
    let mut score = Score::default();
    let (days, periods) = (
        setting(instance, "Days:")?,
        setting(instance, "Periods_per_day:")?,
    );
    let unknown = |(course, room, day, period): &&Lecture<'_>| {
        let outside = *day >= days || *period >= periods;
        outside || !course_names.contains(course) || !rooms.contains_key(room)
    };
    score.lectures = lectures.iter().filter(unknown).count();
    for row in &courses {
        let of_course: Vec<&Lecture<'_>> = lectures
            .iter()
            .filter(|lecture| lecture.0 == row[0])
            .collect();
        score.lectures += of_course.len().abs_diff(number(row[2])?);
        let days: BTreeSet<usize> = of_course.iter().map(|lecture| lecture.2).collect();
        score.days += 5 * number(row[3])?.saturating_sub(days.len());
        let students = number(row[4])?;
        let used: BTreeSet<&str> = of_course.iter().map(|lecture| lecture.1).collect();
        score.stability += used.len().saturating_sub(1);
        let over = of_course
            .iter()
            .map(|lecture| students.saturating_sub(rooms.get(lecture.1).copied().unwrap_or(0)));
        score.capacity += over.sum::<usize>();
        score.availability += of_course
            .iter()
            .filter(|lecture| not.contains(&(lecture.0, lecture.2, lecture.3)))
            .count();
    }
    let teacher: BTreeMap<&str, &str> = courses.iter().map(|row| (row[0], row[1])).collect();
    for (nth, one) in lectures.iter().enumerate() {
        for other in lectures[nth + 1..]
            .iter()
            .filter(|other| (other.2, other.3) == (one.2, one.3))
        {
            score.occupancy += usize::from(one.1 == other.1);
            let together =
                |row: &Vec<&str>| row[2..].contains(&one.0) && row[2..].contains(&other.0);
            let clash = one.0 == other.0
                || teacher.get(one.0) == teacher.get(other.0)
                || curricula.iter().any(together);
            score.conflicts += usize::from(clash);
        }
    }
    for row in &curricula {
        let times: BTreeSet<(usize, usize)> = lectures
            .iter()
            .filter(|lecture| row[2..].contains(&lecture.0))
            .map(|lecture| (lecture.2, lecture.3))
            .collect();
        let alone = times.iter().filter(|(day, period)| {
            !times.contains(&(*day, period + 1))
                && (*period == 0 || !times.contains(&(*day, period - 1)))
        });
        score.compactness += 2 * alone.count();
    }
    Ok(score)
}

/// The number behind a word of the head.
fn setting(text: &str, word: &str) -> Result<usize, String> {
    let line = text.lines().find_map(|line| line.trim().strip_prefix(word));
    number(line.ok_or_else(|| format!("there is no {word}"))?.trim())
}

/// The rows under a heading, up to the next empty line.
fn part<'a>(text: &'a str, heading: &str) -> Vec<Vec<&'a str>> {
    let lines = text
        .lines()
        .skip_while(|line| line.trim() != heading)
        .skip(1);
    let rows = lines.map(|line| line.split_whitespace().collect::<Vec<_>>());
    rows.take_while(|row| !row.is_empty() && row[0] != "END.")
        .collect()
}

fn lectures(solution: &str) -> Result<Vec<Lecture<'_>>, String> {
    let rows = solution
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>());
    rows.filter(|row| !row.is_empty())
        .map(|row| match row.as_slice() {
            [course, room, day, period] => Ok((*course, *room, number(day)?, number(period)?)),
            row => Err(format!("{row:?} is not course, room, day and period")),
        })
        .collect()
}

fn number(word: &str) -> Result<usize, String> {
    word.parse().map_err(|_| format!("{word} is no number"))
}
