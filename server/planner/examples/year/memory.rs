//! How much memory planning takes, as Linux counts it.

use std::fs;

/// The most that was ever in memory at once since [`forget`], in kB; `None` where nobody counts it.
pub(crate) fn most() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Begins to count anew, with what is in memory now.
pub(crate) fn forget() -> Option<u64> {
    fs::write("/proc/self/clear_refs", "5").ok()?;
    most()
}
