internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// What trainees thought of the pool's trainers, and what the book's rules propose (S002-81).
struct TrainerReviews: Sendable {
  let pool: SchoolTrainingTerms.Pool
  let reviews: [RecordedTrainer.ID: TrainerReview]

  /// Why trainers stay this school year although the rules propose otherwise.
  let kept: [RecordedTrainer.ID: String]

  /// Teachers whom the rules propose to take in: the highest level first, twenty at most.
  let candidates: [Teacher]

  /// Nil where the book has no rules for the pool.
  init?(_ county: County, _ catalogue: TrainingCatalogue, _ connection: any Connection) throws {
    guard let pool = catalogue.terms?.schools?.pool else { return nil }
    self.pool = pool
    let opinions = try connection.trainerOpinions()
    let entries = try connection.trainerEntries()
    var lasts: [RecordedTrainer.ID: Day] = [:]
    var ends: [RecordedCourse.ID: Day] = [:]
    for session in catalogue.sessions.values.joined() where session.offBecause == nil {
      let day = session.session.day
      ends[session.course] = max(ends[session.course] ?? day, day)
      guard day <= catalogue.day else { continue }
      for trainer in session.session.trainers {
        lasts[trainer] = max(lasts[trainer] ?? day, day)
      }
    }
    reviews = Dictionary(
      uniqueKeysWithValues: catalogue.pool.map { trainer in
        // While trainees still judge, two looks would tell one's mark.
        let judged = (opinions[trainer.id] ?? [:]).filter { course, _ in
          ends[course].map { $0.advanced(by: pool.window.value) < catalogue.day } ?? false
        }
        return (
          trainer.id,
          TrainerReview(
            Array(judged.values), entered: entries[trainer.id] ?? trainer.hand.day,
            last: lasts[trainer.id], on: catalogue.day, pool)
        )
      })
    kept = try connection.trainersKept(in: catalogue.year)
    let inside = Set(catalogue.pool.compactMap(\.trainer.teacher))
    candidates = Array(
      county.roster.teachers.filter {
        $0.position.teaches && $0.backbone >= pool.enterFrom && !inside.contains($0.id)
      }.sorted { ($1.backbone, $0.id) < ($0.backbone, $1.id) }.prefix(20))
  }
}
