//! The page itself: what needs a decision comes first, the timetable last.

use planner::{
    plan::{Placement, YearPlan},
    problem::Problem,
    report::{Cost, Report, Rule, Unplaced, report},
};

use crate::{
    sheets::Year,
    words::{self, Words},
};

/// The rules, in the order in which a dean would ask about them.
const RULES: [Rule; 11] = [
    Rule::Seats,
    Rule::Split,
    Rule::Hours,
    Rule::LeftOut,
    Rule::Compact,
    Rule::Noise,
    Rule::InTurn,
    Rule::Spread,
    Rule::SameRoom,
    Rule::SameWeeks,
    Rule::Lonely,
];
/// So many courses are named for each rule.
const NAMED: usize = 6;

const STYLE: &str = "\
body{max-width:46rem;margin:2rem auto;padding:0 1rem;font:1.25rem/1.5 sans-serif;color:#221f1c;background:#faf6ee}\
h1{font-size:2.2rem;line-height:1.2}h2{font-size:1.6rem;margin-top:3rem}h3{font-size:1.25rem;margin:2rem 0 .3rem}\
p,ul,dl{margin:.4rem 0 1rem}dt{font-weight:bold;margin-top:.8rem}dd{margin:0}li{margin:.3rem 0}\
@page{margin:18mm 16mm}\
@media print{body{background:none;margin:0;padding:0;max-width:none;font-size:11pt}h1{font-size:20pt}h2{font-size:15pt;margin-top:1.5rem}\
h3{margin-top:1rem}dt,h2,h3{break-after:avoid}li,dd{break-inside:avoid}}";

/// All of it.
pub(crate) fn page(year: &Year, problem: &Problem, plan: &YearPlan) -> String {
    let words = Words { year, problem };
    let report = report(problem, plan, None);
    let span = problem.draft().span;
    let title = format!(
        "The year from {} to {}",
        words::in_full(span.first()),
        words::in_full(span.last())
    );
    let (placed, left) = (plan.placements.len(), plan.unplaced.len());
    let sum: i32 = report.costs.iter().map(|cost| cost.amount).sum();
    let summary = format!(
        "Of {} courses {placed} have their place; {left} have none. What is not as wished costs {sum} in all.",
        year.courses.len()
    );
    let parts = [
        tag("h1", &title),
        tag("p", &summary),
        unplaced(&words, &report.unplaced),
        left_out(&words, &report),
        wishes(&words, &report),
        timetable(year, &words, plan),
    ];
    format!(
        "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\
         <title>{}</title><style>{STYLE}</style></head>\n<body><main>\n{}</main></body></html>\n",
        safe(&title),
        parts.concat()
    )
}

fn unplaced(words: &Words<'_>, all: &[Unplaced]) -> String {
    if all.is_empty() {
        return String::new();
    }
    let one = |unplaced: &Unplaced| {
        let reason: Vec<String> = unplaced
            .reason
            .iter()
            .map(|it| words.obstacle(it))
            .collect();
        let helps: Vec<String> = unplaced
            .helps
            .iter()
            .map(|help| tag("li", &words.help(help)))
            .collect();
        let helps = if helps.is_empty() {
            tag("p", "Nothing that was tried would give it a place.")
        } else {
            format!("{}<ul>{}</ul>\n", tag("p", "It would fit:"), helps.concat())
        };
        format!(
            "{}{}{helps}",
            tag("h3", words.course(unplaced.meeting.course)),
            tag("p", &sentence(&reason.join(", and ")))
        )
    };
    let each: Vec<String> = all.iter().map(one).collect();
    tag("h2", "Without a place") + &each.concat()
}

fn left_out(words: &Words<'_>, report: &Report) -> String {
    if report.left_out.is_empty() {
        return String::new();
    }
    let row = |row| {
        let row: &planner::report::LeftOut = row;
        let course = words.course(row.meeting.course);
        tag("li", &format!("{course}: {}", words.left_out(row)))
    };
    let rows: Vec<String> = report.left_out.iter().map(row).collect();
    format!("{}<ul>{}</ul>\n", tag("h2", "Left out"), rows.concat())
}

fn wishes(words: &Words<'_>, report: &Report) -> String {
    let of_rule = |rule: &Rule| {
        let costs = report.costs.iter().filter(|cost| cost.rule() == *rule);
        one_rule(words, *rule, &costs.collect::<Vec<_>>())
    };
    let rules: Vec<String> = RULES.iter().map(of_rule).collect();
    let rules = rules.concat();
    let rules = if rules.is_empty() {
        tag("p", "Every wish is granted.")
    } else {
        rules
    };
    tag("h2", "Not as wished") + &rules
}

fn one_rule(words: &Words<'_>, rule: Rule, costs: &[&Cost]) -> String {
    if costs.is_empty() {
        return String::new();
    }
    let sum: i32 = costs.iter().map(|cost| cost.amount).sum();
    let head = format!(
        "{} ({sum})",
        sentence(words::rule(rule)).trim_end_matches('.')
    );
    let one = |cost: &&Cost| {
        let (course, why) = (words.course(cost.course), words.why(&cost.why));
        tag("li", &format!("{course}: {why} ({})", cost.amount))
    };
    let mut rows: Vec<String> = costs.iter().take(NAMED).map(one).collect();
    if costs.len() > NAMED {
        rows.push(tag("li", &format!("and {} more", costs.len() - NAMED)));
    }
    format!("{}<ul>{}</ul>\n", tag("h3", &head), rows.concat())
}

fn timetable(year: &Year, words: &Words<'_>, plan: &YearPlan) -> String {
    let mut faculties: Vec<&str> = year.courses.iter().map(|it| it.faculty.as_str()).collect();
    faculties.sort_unstable();
    faculties.dedup();
    let one = |faculty: &&str| {
        let name = if faculty.is_empty() {
            "Without a faculty"
        } else {
            *faculty
        };
        let course = |placement: &&Placement| year.course(placement.meeting.course);
        let mut theirs: Vec<&Placement> = plan
            .placements
            .iter()
            .filter(|placement| course(placement).is_some_and(|it| it.faculty == *faculty))
            .collect();
        theirs.sort_by_key(|it| {
            let day = it
                .weekday()
                .map(jiff::civil::Weekday::to_monday_zero_offset);
            (day, it.hours.start)
        });
        let rows: Vec<String> = theirs
            .iter()
            .map(|placement| {
                tag("dt", words.course(placement.meeting.course))
                    + &tag("dd", &words.place(placement))
            })
            .collect();
        if rows.is_empty() {
            return String::new();
        }
        format!("{}<dl>{}</dl>\n", tag("h3", name), rows.concat())
    };
    let each: Vec<String> = faculties.iter().map(one).collect();
    tag("h2", "What meets when and where") + &each.concat()
}

/// With a capital at the beginning and a full stop at the end.
fn sentence(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(char::to_uppercase);
    let begin: String = first.into_iter().flatten().collect();
    format!("{begin}{}.", letters.as_str())
}

fn tag(name: &str, text: &str) -> String {
    format!("<{name}>{}</{name}>\n", safe(text))
}

fn safe(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}
