public import Access
internal import Staffing
public import Store
public import Training
internal import Wording

/// Takes somebody into the pool of trainers, or says anew who they are (S002-81).
public struct ListTrainer: Action {
  /// Nil for somebody new.
  public let id: RecordedTrainer.ID?
  public let trainer: Trainer

  public init(_ trainer: Trainer, as id: RecordedTrainer.ID? = nil) {
    self.id = id
    self.trainer = trainer
  }

  public var permission: Permission { .runTraining }

  /// - Returns: The number in the pool; that of the one who is there already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedTrainer.ID {
    var trainer = trainer
    trainer.name = trainer.name.trimmed
    trainer.field = trainer.field.trimmed
    let pool = try work.connection.trainers()
    if let same = pool.first(where: {
      $0.outBecause == nil && $0.trainer == trainer && (id == nil || id == $0.id)
    }) {
      return same.id
    }
    var reasons: [Phrase] = []
    if let id, !pool.contains(where: { $0.id == id }) { reasons.append(.noTrainer(id)) }
    if trainer.name.isEmpty { reasons.append(.needsTrainerName) }
    for text in [trainer.name, trainer.field] where text.count > Trainer.longestText {
      reasons.append(.tooLong(text.count, allowed: Trainer.longestText))
    }
    if let teacher = trainer.teacher {
      if try work.connection.schools(of: teacher, on: work.today).isEmpty {
        reasons.append(.noTeacher(teacher.rawValue))
      }
      if let other = pool.first(where: {
        $0.outBecause == nil && $0.trainer.teacher == teacher && $0.id != id
      }) {
        reasons.append(.trainerListed(other.trainer.name, other.id))
      }
    }
    try Refused.unless(reasons)
    return try work.keep(trainer, as: id, outBecause: "", event: "list-trainer")
  }
}

/// Takes somebody out of the pool of trainers; the reason stays on record.
public struct RemoveTrainer: Action {
  public let id: RecordedTrainer.ID
  public let reason: String

  public init(_ id: RecordedTrainer.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.trainers().first(where: { $0.id == id }) else {
      throw Refused(.noTrainer(id))
    }
    if known.outBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    _ = try work.keep(known.trainer, as: id, outBecause: reason.trimmed, event: "remove-trainer")
  }
}

extension Work {
  fileprivate func keep(
    _ trainer: Trainer, as id: RecordedTrainer.ID?, outBecause reason: String, event name: String
  ) throws -> RecordedTrainer.ID {
    let event = try record(name, of: id ?? trainer.name, "kind \(trainer.kind.rawValue)")
    let id = id ?? "L-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO training_trainer
        (event_sequence, id, name, kind, field, teacher_id, out_because, day, account, person)
      VALUES
        (\(event.sequence), \(id), \(trainer.name), \(trainer.kind.rawValue), \(trainer.field),
         \(trainer.teacher?.rawValue ?? ""), \(reason), \(today), \(actor.account),
         \(actor.name))
      """)
    return id
  }
}
