internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Work {
  /// The book's words on training, and those on the school's side of it.
  ///
  /// - Throws: `Refused` when the book has no such part.
  func schoolTrainingTerms() throws -> (all: TrainingTerms, schools: SchoolTrainingTerms) {
    let terms = try trainingTerms()
    guard let schools = terms.schools else { throw Refused(.needsSchoolTraining) }
    return (terms, schools)
  }

  /// Who says so, and when, as the last columns of a row have it.
  var saying: SQL { "\(actor.account), \(actor.name), \(today)" }

  /// Why a text that may be empty can't be kept, if it can't.
  func reasons(beyond longest: Int, _ texts: String...) -> [Phrase] {
    texts.filter { $0.count > longest }.map { .tooLong($0.count, allowed: longest) }
  }
}
