public import Policy

/// What people of some groups answered, as counts; nothing is known of whom.
public struct SurveyTally<Group: Hashable & Comparable & Sendable>: Equatable, Sendable {
  /// How many answered.
  public var answered: [Group: Int] = [:]

  /// By question and choice.
  public var counts: [Group: [String: [String: Int]]] = [:]

  public init() {}

  public mutating func add(_ number: Int, _ question: String, _ choice: String, of group: Group) {
    counts[group, default: [:]][question, default: [:]][choice, default: 0] += number
  }

  /// How often a choice was named, in all or by one group.
  public func number(_ question: String, _ choice: String, of group: Group? = nil) -> Int {
    if let group { return counts[group]?[question]?[choice] ?? 0 }
    return counts.values.reduce(0) { $0 + ($1[question]?[choice] ?? 0) }
  }

  public var people: Int { answered.values.reduce(0, +) }

  /// In hundredths of a percent, in the order of the choices: of the answers where one is
  /// named, which come to 100 %; of the people where several may be.
  ///
  /// - Complexity: O(choices · groups).
  public func shares(of question: SurveyTerms.Question, in group: Group? = nil) -> [Int] {
    let numbers = question.choices.map { number(question.key, $0.key, of: group) }
    guard question.isMany else { return SurveyShares.hundredths(numbers) }
    let people = group.map { answered[$0] ?? 0 } ?? people
    return numbers.map { people > 0 ? ($0 * 10_000 + people / 2) / people : 0 }
  }

  /// Reasons that were named, the most frequent first, each with what answers it: what plans
  /// and incentives are designed from (S000-063).
  public func reasons(
    in questions: [SurveyTerms.Question]
  ) -> [(choice: SurveyTerms.Choice, number: Int)] {
    questions.flatMap { question in
      question.choices.filter { $0.remedy != nil }.map { ($0, number(question.key, $0.key)) }
    }.filter { $0.1 > 0 }.enumerated()
      .sorted { ($1.element.1, $0.offset) < ($0.element.1, $1.offset) }
      .map { (choice: $0.element.0, number: $0.element.1) }
  }
}

/// What stands against somebody's choices.
public enum SurveyFault: Hashable, Sendable {
  /// By key of the question.
  case unanswered(String)
  case severalNamed(String)

  /// The question or the choice isn't the book's.
  case unknown(String)
}

extension SurveyTerms.Kind {
  /// Everything that stands against an answer, in the order of the questions.
  ///
  /// - Parameter chosen: The choices named, by question.
  public func faults(in chosen: [String: Set<String>]) -> [SurveyFault] {
    var faults: [SurveyFault] = []
    for question in questions {
      let named = chosen[question.key] ?? []
      for choice in named.sorted() where question[choice: choice] == nil {
        faults.append(.unknown("\(question.key)/\(choice)"))
      }
      guard !question.isMany else { continue }
      if named.isEmpty { faults.append(.unanswered(question.key)) }
      if named.count > 1 { faults.append(.severalNamed(question.key)) }
    }
    return faults
      + chosen.keys.filter { self[question: $0] == nil }.sorted().map { .unknown($0) }
  }
}

/// What a school counted of the forms that came back on paper.
public struct PaperForms: Equatable, Sendable {
  public var handedOut: Int
  public var returned: Int

  /// Pupils who left for another school this term (S001-033); no names.
  public var movedOut: Int
  public var counts: [String: [String: Int]]

  public init(
    handedOut: Int, returned: Int, movedOut: Int, counts: [String: [String: Int]]
  ) {
    self.handedOut = handedOut
    self.returned = returned
    self.movedOut = movedOut
    self.counts = counts
  }

  public enum Fault: Hashable, Sendable {
    case negative(Int)
    case moreReturned(Int, handedOut: Int)

    /// A question's counts come to another number than the forms.
    case sum(String, Int, returned: Int)

    /// A choice was counted more often than there are forms.
    case more(String, Int, returned: Int)
  }

  /// Everything that can't be, in the order of the questions.
  public func faults(_ kind: SurveyTerms.Kind) -> [Fault] {
    let numbers =
      [handedOut, returned, movedOut]
      + kind.questions.flatMap { question in
        question.choices.map { counts[question.key]?[$0.key] ?? 0 }
      }
    var faults: [Fault] = Set(numbers.filter { $0 < 0 }).sorted().map { .negative($0) }
    if returned > handedOut { faults.append(.moreReturned(returned, handedOut: handedOut)) }
    for question in kind.questions {
      let named = question.choices.map { counts[question.key]?[$0.key] ?? 0 }
      if question.isMany {
        if let most = named.max(), most > returned {
          faults.append(.more(question.key, most, returned: returned))
        }
      } else if named.reduce(0, +) != returned {
        faults.append(.sum(question.key, named.reduce(0, +), returned: returned))
      }
    }
    return faults
  }
}
