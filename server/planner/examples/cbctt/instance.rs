//! An instance in the extended format (`.ectt`).

/// What the file says, names and all. Parts that formulation UD2 does not use are left out.
#[derive(Debug, Default)]
pub(crate) struct Instance {
    pub name: String,
    pub days: usize,
    pub periods: usize,
    pub courses: Vec<Course>,
    pub rooms: Vec<(String, u16)>,
    /// For each curriculum the numbers of its courses.
    pub curricula: Vec<Vec<usize>>,
    /// Course, day, period.
    pub unavailable: Vec<(usize, usize, usize)>,
}

/// A line of the courses.
#[derive(Debug)]
pub(crate) struct Course {
    pub name: String,
    pub teacher: String,
    pub lectures: u8,
    pub days: u8,
    pub students: u16,
}

impl Instance {
    /// Reads the text of a file.
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let mut found = Self::default();
        let mut part = "";
        for (number, line) in text.lines().enumerate() {
            let words: Vec<&str> = line.split_whitespace().collect();
            match words.as_slice() {
                [] => {}
                [head] if head.ends_with(':') => part = head.trim_end_matches(':'),
                ["END."] => break,
                words => found
                    .line(part, words)
                    .map_err(|why| format!("line {}: {why}", number + 1))?,
            }
        }
        Ok(found)
    }

    fn line(&mut self, part: &str, words: &[&str]) -> Result<(), String> {
        match (part, words) {
            ("", ["Name:", name]) => (*name).clone_into(&mut self.name),
            ("", ["Days:", days]) => self.days = number(days)?,
            ("", ["Periods_per_day:", periods]) => self.periods = number(periods)?,
            ("COURSES", [name, teacher, lectures, days, students, ..]) => {
                self.courses.push(Course {
                    name: (*name).to_owned(),
                    teacher: (*teacher).to_owned(),
                    lectures: number(lectures)?,
                    days: number(days)?,
                    students: number(students)?,
                });
            }
            ("ROOMS", [name, seats, ..]) => self.rooms.push(((*name).to_owned(), number(seats)?)),
            ("CURRICULA", [_, _, courses @ ..]) => {
                let courses: Result<Vec<usize>, String> =
                    courses.iter().map(|name| self.course(name)).collect();
                self.curricula.push(courses?);
            }
            ("UNAVAILABILITY_CONSTRAINTS", [course, day, period]) => {
                self.unavailable
                    .push((self.course(course)?, number(day)?, number(period)?));
            }
            _ => {}
        }
        Ok(())
    }

    fn course(&self, name: &str) -> Result<usize, String> {
        let at = self.courses.iter().position(|course| course.name == name);
        at.ok_or_else(|| format!("{name} is no course"))
    }
}

fn number<N: std::str::FromStr>(word: &str) -> Result<N, String> {
    word.parse()
        .map_err(|_| format!("{word} is no number that fits"))
}
