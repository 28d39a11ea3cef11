public import PlanFormat
import Policy
import Staffing

extension PrincipalRequest {
  /// Where every head stands at the opening of the year, with every reason and before
  /// anything is planned: what the pages show (S001-089).
  ///
  /// - Throws: `YearsError` when the book says nothing of principals.
  /// - Complexity: O(*n* log *n*) in teachers.
  public func standings() throws -> [HeadVerdict] {
    guard let terms = book.inForce(in: year).principalTerms else {
      throw YearsError.missingSection("principals")
    }
    let review = HeadReview(request: self, terms: terms)
    return review.heads.map { head in
      HeadVerdict(
        teacher: head.id, school: head.establishment.school, standing: review.standing(of: head),
        months: review.months(of: head), isMoved: false, reasons: review.reasons(of: head))
    }
  }
}
