public import Staffing

/// What somebody has to look after for a teacher who serves at another school.
public enum PlacementDuty: String, CaseIterable, Sendable {
  case contract, pay, welfare, party, attendance, appraisal, transport
}

/// Who looks after it.
public enum DutyKeeper: String, CaseIterable, Sendable {
  case home, host, both, centre
}

extension Placement.Relation {
  /// Who keeps a duty, so that nobody is left between two schools (S000-034).
  ///
  /// - Three things stay unchanged with a relation that stays: contract, pay and
  ///   welfare (S000-152); the party relation goes along for the time (S001-083);
  ///   both schools manage, the host above all (S001-084); the host pays the way
  ///   (S001-013).
  /// - A transfer takes everything along (S001-051).
  /// - A centre employs, and the school signs about the post (S001-111).
  /// - Who teaches at several schools a week keeps everything at home, and each
  ///   school notes its own hours.
  public func keeper(of duty: PlacementDuty) -> DutyKeeper {
    switch (self, duty) {
    case (.moves, _): .host
    case (_, .transport): .host
    case (.heldByCentre, .contract), (.heldByCentre, .pay), (.heldByCentre, .welfare): .centre
    case (.heldByCentre, _): .host
    case (.itinerant, .attendance), (.itinerant, .appraisal): .both
    case (.itinerant, _): .home
    case (.stays, .contract), (.stays, .pay), (.stays, .welfare): .home
    case (.stays, .appraisal): .both
    case (.stays, _): .host
    }
  }
}
