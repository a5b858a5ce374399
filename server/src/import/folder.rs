//! The sheets of one source, brought from the disk or made in a test.

use std::{collections::BTreeMap, fs::File, io::Read as _, path::Path};

use super::{
    matching::Corrections,
    refusal::{ImportRefusal, SheetRefusal},
    table::MOST_BYTES,
};

/// The sheets that hold a programme, in the order in which they are read.
pub const PROGRAMMES: [&str; 2] = ["courses.csv", "activities.csv"];

/// The sheets that may stand beside it.
const BESIDE: [&str; 7] = [
    "calendar.csv",
    "centre.csv",
    "changes.csv",
    "rooms.csv",
    "faculties.csv",
    "holds.csv",
    "services.csv",
];

/// The sheets of one source, by their names.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheets {
    /// The name of the source: the folder's, or the sheet's without its ending. One source replaces only itself.
    pub name: String,
    files: BTreeMap<String, Vec<u8>>,
    /// What a sheet that stands alone is really called.
    alone: Option<String>,
    corrections: Corrections,
}

impl Sheets {
    /// No sheets yet, of the source called `name`.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            files: BTreeMap::new(),
            alone: None,
            corrections: Corrections::default(),
        }
    }

    /// One sheet that stands alone, a text or a workbook, under the name that people know it by.
    #[must_use]
    pub fn one(file: &str, bytes: impl Into<Vec<u8>>) -> Self {
        let stem = Path::new(file).file_stem().unwrap_or_default();
        let mut sheets = Self::new(&stem.to_string_lossy()).with(PROGRAMMES[0], bytes);
        sheets.alone = Some(file.to_owned());
        sheets
    }

    /// With what a person says about the columns of the programme's sheets.
    #[must_use]
    pub fn corrected(mut self, corrections: Corrections) -> Self {
        self.corrections = corrections;
        self
    }

    /// What a person says about the columns of the programme's sheets.
    #[must_use]
    pub const fn corrections(&self) -> &Corrections {
        &self.corrections
    }

    /// With the sheet `file`.
    #[must_use]
    pub fn with(mut self, file: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(file.to_owned(), bytes.into());
        self
    }

    /// The bytes of a sheet.
    #[must_use]
    pub fn get(&self, file: &str) -> Option<&[u8]> {
        self.files.get(file).map(Vec::as_slice)
    }

    /// The name and the bytes of a sheet that stands alone.
    #[must_use]
    pub fn alone(&self) -> Option<(&str, &[u8])> {
        self.alone.as_deref().zip(self.get(PROGRAMMES[0]))
    }

    /// The name under which a person knows the sheet `file`.
    #[must_use]
    pub fn shown<'a>(&'a self, file: &'a str) -> &'a str {
        self.alone.as_deref().unwrap_or(file)
    }

    /// Reads a folder, or a sheet. A sheet called `courses.csv` brings the sheets beside it; any other stands alone.
    ///
    /// # Errors
    /// [`ImportRefusal`] when there is no programme, or it cannot be read from the disk.
    pub fn open(path: &Path) -> Result<Self, ImportRefusal> {
        let whole = path.canonicalize().map_err(|why| disk(path, &why))?;
        let is_programme = whole
            .file_name()
            .is_some_and(|name| PROGRAMMES.iter().any(|known| name == *known));
        if whole.is_dir() {
            return Self::folder(&whole);
        }
        match whole.parent() {
            Some(folder) if is_programme => Self::folder(folder),
            _ => Self::load_alone(&whole),
        }
    }

    fn load_alone(path: &Path) -> Result<Self, ImportRefusal> {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        Ok(Self::one(&name, load(path)?))
    }

    fn folder(folder: &Path) -> Result<Self, ImportRefusal> {
        let mut sheets = Self::new(&folder.file_name().unwrap_or_default().to_string_lossy());
        for file in PROGRAMMES.into_iter().chain(BESIDE) {
            let path = folder.join(file);
            if path.is_file() {
                sheets.files.insert(file.to_owned(), load(&path)?);
            }
        }
        if PROGRAMMES.iter().any(|file| sheets.get(file).is_some()) {
            Ok(sheets)
        } else {
            Err(ImportRefusal::NoCourses {
                path: folder.display().to_string(),
            })
        }
    }
}

/// Reads a file no further than a sheet may be long.
fn load(path: &Path) -> Result<Vec<u8>, ImportRefusal> {
    let most = u64::try_from(MOST_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(|why| disk(path, &why))?;
    file.take(most + 1)
        .read_to_end(&mut bytes)
        .map_err(|why| disk(path, &why))?;
    if bytes.len() > MOST_BYTES {
        let why = SheetRefusal::TooLarge { most: MOST_BYTES };
        return Err(ImportRefusal::Sheet {
            file: path.display().to_string(),
            why,
        });
    }
    Ok(bytes)
}

fn disk(path: &Path, why: &std::io::Error) -> ImportRefusal {
    ImportRefusal::Disk {
        file: path.display().to_string(),
        why: why.to_string(),
    }
}
