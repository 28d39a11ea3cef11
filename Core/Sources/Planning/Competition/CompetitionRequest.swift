public import Policy
public import Staffing

/// What a competition is decided from.
public struct CompetitionRequest: Sendable {
  public var competition: Competition

  /// In force in `year`.
  public var book: PolicyBook
  public var year: SchoolYear

  /// Seeds the lot that decides between people alike in everything published.
  public var seed: UInt64
  public var workbookSHA256: String
  public var bookSHA256: String

  /// The one round that is held, from 0, in a county that holds them one by one;
  /// nil holds all.
  public var step: Int?

  public init(
    competition: Competition, book: PolicyBook, year: SchoolYear, seed: UInt64 = 1,
    workbookSHA256: String = "", bookSHA256: String = "", step: Int? = nil
  ) {
    self.step = step
    self.competition = competition
    self.book = book.inForce(in: year)
    self.year = year
    self.seed = seed
    self.workbookSHA256 = workbookSHA256
    self.bookSHA256 = bookSHA256
  }
}

extension CompetitionRequest {
  /// What the book says of the rounds that are held.
  var terms: CompetitionTerms {
    step.map { book.competitionTerms.steps[$0] } ?? book.competitionTerms
  }
}

/// Why a competition can't be decided: limits neither of which holds the other.
public struct CompetitionError: Error, Equatable, Sendable {
  public let first: StructureLimit
  public let second: StructureLimit

  /// What crosses, and what to do.
  public func sentence(in language: Language, schools: @escaping (School.ID) -> String) -> String {
    let words = CompetitionWords(disclosure: .count, schools: schools)
    let (one, other) = (words.name(of: first), words.name(of: second))
    return switch language {
    case .zh: "“\(one.zh)”与“\(other.zh)”互相交叉：限额应逐层包含或互不相干。请按岗位等级分开填写，或删去其一。"
    case .en:
      "'\(one.en)' and '\(other.en)' cross: limits must be nested or apart. "
        + "State them by grade, or leave one out."
    }
  }
}
