internal import Actions
internal import Wording

extension AccountRefusal: ToldError {
  var reasons: [Phrase] { found.map { $0.sentence } }
}
