import Policy
public import Staffing

/// One school proposed as another's helper, with everything that its score is
/// made of.
public struct PairProposal: Equatable, Sendable {
  /// Teachers of a subject that the helper has to spare and the other lacks.
  public struct Match: Equatable, Sendable {
    public let subject: Subject
    public let teachers: Int
  }

  public let helper: School.ID
  public let helped: School.ID

  /// In the order of the curriculum; every one with at least one teacher.
  public let matches: [Match]

  /// The straight line; nil when a place isn't known, which counts as the
  /// farthest allowed.
  public let metres: Int?

  /// How many schools the helper could still help before this one.
  public let freePlaces: Int

  /// Whether the two were a pair before, either way round.
  public let wasPair: Bool

  /// Points for each of the four, in their order; `distance` is never above 0.
  public let subjectPoints: Int
  public let distancePoints: Int
  public let capacityPoints: Int
  public let historyPoints: Int

  public var score: Int { subjectPoints + distancePoints + capacityPoints + historyPoints }

  /// - Complexity: O(subjects · log subjects).
  init(
    helper: PairCandidate, helped: PairCandidate, wasPair: Bool, weights: PairWeights
  ) {
    self.helper = helper.id
    self.helped = helped.id
    matches = helper.balance.keys.sorted().compactMap { subject in
      let teachers = min(helper.balance[subject] ?? 0, -(helped.balance[subject] ?? 0))
      return teachers > 0 ? Match(subject: subject, teachers: teachers) : nil
    }
    if let from = helper.location, let to = helped.location {
      metres = from.metres(to: to)
    } else {
      metres = nil
    }
    freePlaces = helper.freePlaces
    self.wasPair = wasPair
    subjectPoints = matches.reduce(0) { $0 + $1.teachers } * weights.perTeacher
    distancePoints = -((metres ?? weights.farthestMetres) * weights.perKilometre / 1000)
    capacityPoints = freePlaces * weights.perFreePlace
    historyPoints = wasPair ? weights.history : 0
  }
}
