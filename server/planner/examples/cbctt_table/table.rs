//! Runs as lines, and lines as a table.

use std::fmt::{self, Write as _};

use crate::published::{PUBLISHED, Published};

/// What came of one run.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Run {
    pub instance: String,
    /// How many it was given.
    pub seconds: u32,
    pub seed: u64,
    /// What the scorer counted.
    pub cost: usize,
    /// When the first plan without a clash and with everything placed was there.
    pub feasible: f64,
    /// How many seconds it took.
    pub took: f64,
}

impl Run {
    /// Whether it is that one.
    pub(crate) fn is(&self, instance: &str, seconds: u32, seed: u64) -> bool {
        (self.instance.as_str(), self.seconds, self.seed) == (instance, seconds, seed)
    }
}

impl fmt::Display for Run {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            instance,
            seconds,
            seed,
            cost,
            feasible,
            took,
        } = self;
        write!(
            f,
            "{instance} {seconds} {seed} {cost} {feasible:.3} {took:.2}"
        )
    }
}

/// The runs that were written down.
pub(crate) fn read(text: &str) -> Result<Vec<Run>, String> {
    text.lines()
        .map(|line| run(line).ok_or_else(|| format!("{line:?} is no run")))
        .collect()
}

fn run(line: &str) -> Option<Run> {
    let words: Vec<&str> = line.split_whitespace().collect();
    let [instance, seconds, seed, cost, feasible, took] = words.as_slice() else {
        return None;
    };
    Some(Run {
        instance: (*instance).to_owned(),
        seconds: seconds.parse().ok()?,
        seed: seed.parse().ok()?,
        cost: cost.parse().ok()?,
        feasible: feasible.parse().ok()?,
        took: took.parse().ok()?,
    })
}

/// A table for each number of seconds.
pub(crate) fn all(runs: &[Run]) -> String {
    let mut seconds: Vec<u32> = runs.iter().map(|run| run.seconds).collect();
    seconds.sort_unstable();
    seconds.dedup();
    seconds
        .into_iter()
        .map(|seconds| {
            let these: Vec<&Run> = runs.iter().filter(|run| run.seconds == seconds).collect();
            table(&these, seconds)
        })
        .collect()
}

fn table(runs: &[&Run], seconds: u32) -> String {
    let mut instances: Vec<&str> = runs.iter().map(|run| run.instance.as_str()).collect();
    instances.sort_unstable();
    instances.dedup();
    let mut text = format!(
        "{seconds} seconds of a core\n\n\
         | instance | runs | best | mean | worst | whole after, worst | winner, best of 10 | mean / winner | winner, of 100 | annealing, mean of 10, 168 s | best known |\n\
         |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---:|\n"
    );
    let mut sums = Sums::default();
    for instance in instances {
        let these: Vec<&Run> = runs
            .iter()
            .copied()
            .filter(|run| run.instance == instance)
            .collect();
        let known = PUBLISHED.iter().find(|known| known.instance == instance);
        text.push_str(&sums.row(instance, &these, known));
    }
    text.push_str(&sums.last());
    text
}

/// What the last line says.
#[derive(Default)]
struct Sums {
    best: usize,
    mean: f64,
    worst: usize,
    feasible: f64,
    winner: u32,
    ratios: Vec<f64>,
}

impl Sums {
    fn row(&mut self, instance: &str, runs: &[&Run], known: Option<&Published>) -> String {
        let costs = runs.iter().map(|run| run.cost);
        let (best, worst) = (
            costs.clone().min().unwrap_or(0),
            costs.clone().max().unwrap_or(0),
        );
        let mean = costs.sum::<usize>() as f64 / runs.len() as f64;
        let feasible = runs.iter().map(|run| run.feasible).fold(0.0, f64::max);
        self.best += best;
        self.mean += mean;
        self.worst += worst;
        self.feasible = self.feasible.max(feasible);
        let ours = format!(
            "| {instance} | {} | {best} | {mean:.1} | {worst} | {feasible:.2} s |",
            runs.len()
        );
        let theirs = known.map_or_else(
            || " | | | | |\n".to_owned(),
            |known| {
                let ratio = mean / f64::from(known.winner);
                self.winner += known.winner;
                self.ratios.push(ratio);
                let (winner, hundred, best) =
                    (known.winner, known.winner_of_hundred, known.best_known);
                let annealing = known
                    .annealing
                    .map_or_else(String::new, |it| format!("{it:.1}"));
                format!(" {winner} | {ratio:.2} | {hundred} | {annealing} | {best} |\n")
            },
        );
        ours + &theirs
    }

    /// Sums of all, and the median of the ratios.
    fn last(mut self) -> String {
        self.ratios.sort_by(f64::total_cmp);
        let middle = self.ratios.len() / 2;
        let median = match self.ratios.len() {
            0 => f64::NAN,
            even if even % 2 == 0 => f64::midpoint(self.ratios[middle - 1], self.ratios[middle]),
            _ => self.ratios[middle],
        };
        let mut line = String::new();
        let Self {
            best,
            mean,
            worst,
            feasible,
            winner,
            ..
        } = self;
        let _ = writeln!(
            line,
            "| all | | {best} | {mean:.1} | {worst} | {feasible:.2} s | {winner} | median {median:.2} | | | |\n"
        );
        line
    }
}
