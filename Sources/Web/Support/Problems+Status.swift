internal import Hummingbird
internal import Wording

extension [Phrase] {
  /// What a page answers with that shows these above its form.
  var status: HTTPResponse.Status { isEmpty ? .ok : .unprocessableContent }
}
