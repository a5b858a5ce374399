//! Group commit: requests that must not collide wait in one queue, and all who wait are decided in one go.
//!
//! A queue is made with its first request and ends when nobody has come for a while. Whoever asked may go away; the
//! request is decided all the same. A decision that panics answers everybody of its batch, and the queue lives on.

use std::{
    collections::HashMap,
    hash::Hash,
    panic::AssertUnwindSafe,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use futures::FutureExt;
use tokio::{
    sync::{mpsc, oneshot},
    task::JoinHandle,
};

use crate::error::StoreError;

/// How many requests are decided in one go.
const BATCH: usize = 256;
/// How many may wait in one queue before the next is sent away as [`StoreError::Busy`].
const ROOM: usize = 8192;
/// How long a batch waits for those who were in the crowd a moment ago. A fraction of what a decision takes.
const LINGER: Duration = Duration::from_millis(2);
/// How long a queue stays without requests.
const IDLE: Duration = Duration::from_secs(10);

type Open<K, J, A> = Arc<Mutex<HashMap<K, Queue<J, A>>>>;
type Waiting<J, A> = (J, oneshot::Sender<Result<A, StoreError>>);

/// Queues by key, of jobs `J` answered by `A`.
pub(crate) struct Queues<K, J, A> {
    open: Open<K, J, A>,
    idle: Duration,
}

struct Queue<J, A> {
    door: mpsc::Sender<Waiting<J, A>>,
    task: JoinHandle<()>,
}

impl<K, J, A> Default for Queues<K, J, A> {
    fn default() -> Self {
        Self {
            open: Arc::default(),
            idle: IDLE,
        }
    }
}

impl<K, J, A> Queues<K, J, A>
where
    K: Clone + Eq + Hash + Send + 'static,
    J: Send + 'static,
    A: Send + 'static,
{
    /// Puts `job` into the queue of `key` and waits for its answer; `decide` is used if the queue must be made.
    ///
    /// `decide` gives as many answers as it was given jobs, in their order.
    pub(crate) async fn ask<D, F>(&self, key: K, job: J, decide: D) -> Result<A, StoreError>
    where
        D: Fn(Vec<J>) -> F + Send + Sync + 'static,
        F: Future<Output = Vec<Result<A, StoreError>>> + Send + 'static,
    {
        let (answer, answered) = oneshot::channel();
        self.put(key, (job, answer), decide)?;
        answered
            .await
            .unwrap_or_else(|_| Err(StoreError::Broken("its queue ended".to_owned())))
    }

    /// Closes every queue and waits until all who wait are answered.
    pub(crate) async fn end(&self) {
        let queues: Vec<_> = lock(&self.open).drain().map(|(_, queue)| queue).collect();
        for Queue { door, task } in queues {
            drop(door);
            // A queue's task catches the panics of its decisions; all it can do here is to be over.
            let _ = task.await;
        }
    }

    /// Sending and making a queue happen under the lock, so that a queue that is about to end is never sent to.
    fn put<D, F>(&self, key: K, job: Waiting<J, A>, decide: D) -> Result<(), StoreError>
    where
        D: Fn(Vec<J>) -> F + Send + Sync + 'static,
        F: Future<Output = Vec<Result<A, StoreError>>> + Send + 'static,
    {
        let mut open = lock(&self.open);
        let queue = open.entry(key.clone()).or_insert_with(|| {
            let (door, waiting) = mpsc::channel(ROOM);
            let task = tokio::spawn(work(
                key,
                waiting,
                Arc::clone(&self.open),
                self.idle,
                decide,
            ));
            Queue { door, task }
        });
        queue.door.try_send(job).map_err(|_| StoreError::Busy)
    }
}

async fn work<K, J, A, D, F>(
    key: K,
    mut waiting: mpsc::Receiver<Waiting<J, A>>,
    open: Open<K, J, A>,
    idle: Duration,
    decide: D,
) where
    K: Eq + Hash,
    D: Fn(Vec<J>) -> F,
    F: Future<Output = Vec<Result<A, StoreError>>>,
{
    let (mut batch, mut crowd) = (Vec::with_capacity(BATCH), 1);
    loop {
        match tokio::time::timeout(idle, waiting.recv_many(&mut batch, BATCH)).await {
            Ok(0) => return,
            Ok(_) => {
                gather(&mut waiting, &mut batch, crowd).await;
                let decided = batch.len();
                answer(batch.drain(..), &decide).await;
                crowd = decided + waiting.len();
            }
            Err(_) => {
                let mut open = lock(&open);
                if waiting.is_empty() {
                    open.remove(&key);
                    return;
                }
            }
        }
    }
}

/// Waits a moment until as many have come as there were last time. Without it, whoever is answered first and asks again
/// would be decided alone while all others wait, and every second transaction would be for one.
async fn gather<T>(waiting: &mut mpsc::Receiver<T>, batch: &mut Vec<T>, crowd: usize) {
    let wanted = crowd.min(BATCH);
    let all = async {
        while batch.len() < wanted {
            let room = BATCH - batch.len();
            if waiting.recv_many(batch, room).await == 0 {
                return;
            }
        }
    };
    // Whoever is late comes into the next batch.
    let _ = tokio::time::timeout(LINGER, all).await;
}

async fn answer<J, A, D, F>(batch: impl Iterator<Item = Waiting<J, A>>, decide: &D)
where
    D: Fn(Vec<J>) -> F,
    F: Future<Output = Vec<Result<A, StoreError>>>,
{
    let (jobs, callers): (Vec<_>, Vec<_>) = batch.unzip();
    let decided = AssertUnwindSafe(async { decide(jobs).await })
        .catch_unwind()
        .await;
    let mut answers = decided
        .unwrap_or_else(|panic| {
            tracing::error!(cause = cause(panic.as_ref()), "a decision panicked");
            Vec::new()
        })
        .into_iter();
    for caller in callers {
        let broken = || Err(StoreError::Broken("the decision failed".to_owned()));
        // Whoever has gone away needs no answer.
        let _ = caller.send(answers.next().unwrap_or_else(broken));
    }
}

fn cause(panic: &(dyn std::any::Any + Send)) -> &str {
    let text = panic.downcast_ref::<&str>().copied();
    text.or_else(|| panic.downcast_ref::<String>().map(String::as_str))
        .unwrap_or("unknown")
}

/// A panic cannot leave the map half changed, so a poisoned lock is as good as any.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use futures::future::join_all;

    use super::*;

    type Numbers = Queues<u8, u32, u32>;

    async fn doubled(jobs: Vec<u32>) -> Vec<Result<u32, StoreError>> {
        tokio::task::yield_now().await;
        jobs.into_iter().map(|job| Ok(job * 2)).collect()
    }

    #[tokio::test]
    async fn everybody_gets_their_own_answer() {
        let queues = Numbers::default();
        let answers = join_all((0..1000).map(|job| queues.ask(1, job, doubled))).await;
        assert_eq!(
            answers,
            (0..1000).map(|job| Ok(job * 2)).collect::<Vec<_>>()
        );
    }

    #[tokio::test]
    async fn those_who_wait_are_decided_together() {
        let queues = Numbers::default();
        let batches = Arc::new(AtomicUsize::new(0));
        let decide = || {
            let batches = Arc::clone(&batches);
            move |jobs| {
                batches.fetch_add(1, Ordering::SeqCst);
                doubled(jobs)
            }
        };
        join_all((0..100).map(|job| queues.ask(1, job, decide()))).await;
        assert!(batches.load(Ordering::SeqCst) <= 2, "{batches:?}");
    }

    #[tokio::test]
    async fn a_crowd_that_asks_again_is_decided_together_again() {
        let queues = Arc::new(Numbers::default());
        let batches = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&batches);
        let decide = move |jobs: Vec<u32>| {
            lock(&seen).push(jobs.len());
            doubled(jobs)
        };
        join_all((0..10).map(|job| {
            let (queues, decide) = (Arc::clone(&queues), decide.clone());
            async move {
                for _ in 0..20 {
                    queues.ask(1, job, decide.clone()).await.unwrap();
                }
            }
        }))
        .await;
        let batches = lock(&batches);
        let together = batches.iter().filter(|&&decided| decided == 10).count();
        assert!(together >= 18, "{batches:?}");
    }

    #[tokio::test]
    async fn a_panic_answers_its_batch_and_no_other() {
        let queues = Numbers::default();
        let decide = |jobs: Vec<u32>| async move {
            assert!(!jobs.contains(&13), "thirteen");
            doubled(jobs).await
        };
        let broken = queues.ask(1, 13, decide).await;
        assert!(matches!(broken, Err(StoreError::Broken(_))), "{broken:?}");
        assert_eq!(queues.ask(1, 4, decide).await, Ok(8));
    }

    #[tokio::test]
    async fn too_few_answers_leave_nobody_waiting() {
        let queues = Numbers::default();
        let answer = queues.ask(1, 1, |_| async { Vec::new() }).await;
        assert!(matches!(answer, Err(StoreError::Broken(_))), "{answer:?}");
    }

    #[tokio::test]
    async fn who_goes_away_is_decided_all_the_same() {
        let queues = Numbers::default();
        let seen = Arc::new(AtomicUsize::new(0));
        let count = Arc::clone(&seen);
        let decide = move |jobs: Vec<u32>| {
            count.fetch_add(jobs.len(), Ordering::SeqCst);
            doubled(jobs)
        };
        assert!(queues.ask(1, 1, decide).now_or_never().is_none());
        queues.end().await;
        assert_eq!(seen.load(Ordering::SeqCst), 1);
    }

    #[tokio::test]
    async fn an_idle_queue_ends_and_is_made_again() {
        let queues = Numbers {
            idle: Duration::from_millis(5),
            ..Numbers::default()
        };
        queues.ask(1, 1, doubled).await.unwrap();
        while !lock(&queues.open).is_empty() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        assert_eq!(queues.ask(1, 2, doubled).await, Ok(4));
    }

    #[tokio::test]
    async fn a_full_queue_says_busy_at_once() {
        let queues = Numbers::default();
        let never = |_| std::future::pending();
        let mut waiting: Vec<_> = (0..=ROOM as u32)
            .map(|job| Box::pin(queues.ask(1, job, never)))
            .collect();
        let busy = waiting
            .iter_mut()
            .filter_map(|ask| ask.as_mut().now_or_never())
            .collect::<Vec<_>>();
        assert_eq!(busy, [Err(StoreError::Busy)]);
    }
}
