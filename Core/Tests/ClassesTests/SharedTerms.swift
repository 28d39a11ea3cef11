import Classes
import CoreTestSupport
import Policy
import Staffing

/// The national book's terms, with what a test changes.
func terms(_ change: (inout ClassTerms) -> Void = { _ in }) throws -> ClassTerms {
  var terms = try PolicyBook(yaml: bookText()).classTerms!
  change(&terms)
  return terms
}

/// A place so many metres east of a common one, and its code.
func spot(_ longitude: Double, _ latitude: Double = 40) -> Location {
  Location(longitude: 116 + longitude, latitude: latitude)
}
