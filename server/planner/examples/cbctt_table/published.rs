//! What others reached on the competition's instances.

/// An instance and what was published about it.
pub(crate) struct Published {
    pub instance: &'static str,
    /// The best that anybody found in any time.
    pub best_known: u32,
    /// The best of ten runs of the competition's winner.
    pub winner: u32,
    /// The best of a hundred of its runs.
    pub winner_of_hundred: u32,
    /// The mean of ten runs of simulated annealing, 168 seconds each, where that was published.
    pub annealing: Option<f64>,
}

const fn row(
    instance: &'static str,
    best_known: u32,
    winner: u32,
    winner_of_hundred: u32,
    annealing: Option<f64>,
) -> Published {
    Published {
        instance,
        best_known,
        winner,
        winner_of_hundred,
        annealing,
    }
}

/// T. Müller, "ITC-2007 solver description: a hybrid approach" (table 4); best known as compiled by Ceschia, Di Gaspero
/// and Schaerf, arXiv:2201.07525.
pub(crate) const PUBLISHED: [Published; 10] = [
    row("comp01", 5, 5, 5, Some(5.0)),
    row("comp02", 24, 51, 43, Some(48.0)),
    row("comp03", 62, 84, 72, Some(74.2)),
    row("comp04", 35, 37, 35, Some(40.9)),
    row("comp05", 284, 330, 298, Some(392.9)),
    row("comp06", 27, 48, 41, Some(51.9)),
    row("comp07", 6, 20, 14, Some(25.5)),
    row("comp08", 37, 41, 39, None),
    row("comp09", 96, 109, 103, None),
    row("comp10", 4, 16, 9, None),
];
