extension CompetitionTerms {
  /// The terms of each round by itself, for a county that holds them one by one
  /// over the summer: school, district, county, assignment.
  ///
  /// With the form `joint` all rounds by wish are one step. Shares of the chairs
  /// aren't in them: they are of all chairs, not of those that an earlier step left
  /// (`limits(of:)` of the whole competition).
  public var steps: [CompetitionTerms] {
    let byWish = rounds.filter { !$0.isAssigned }
    let held: [[Round]] =
      switch form {
      case .rounds: rounds.map { [$0] }
      case .joint: (byWish.isEmpty ? [] : [byWish]) + rounds.filter(\.isAssigned).map { [$0] }
      }
    return held.map { rounds in
      var step = self
      step.rounds = rounds
      step.structure = []
      return step
    }
  }

  /// The posts that somebody may wish for in this step; in an assigned round the
  /// bureau looks at them itself.
  public var reach: Reach {
    if form == .joint { return .county }
    return rounds.contains { $0.reach == .county }
      ? .county : rounds.contains { $0.reach == .district } ? .district : .school
  }

  public var isAssigned: Bool { rounds.allSatisfy(\.isAssigned) }
}
