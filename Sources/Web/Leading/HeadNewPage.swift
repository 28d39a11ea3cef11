internal import Access
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/new?teacher=T1`: records who leads a school from a day on.
struct HeadNewPage: Page {
  let context: WebContext
  let county: County
  let asked: String
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .heads }
  func title(in language: Language) -> String { Phrase.headNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.heads, in: language)
    html.head(title(in: language), lead: Phrase.headNewLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/heads/new", context: context) { html in
        html.field(
          "teacher", .headNumber, hint: .headNumberHint, value: typed?["teacher"] ?? asked,
          in: language)
        html.choiceField(
          "school", .school, county.roster.schools.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.choiceField(
          "role", .headRole,
          HeadPost.Role.allCases.map { ($0.rawValue, Phrase.headRole($0)[language]) },
          chosen: typed?["role"] ?? "", in: language)
        html.choiceField(
          "way", .headWay,
          HeadPost.Way.allCases.map { ($0.rawValue, Phrase.headWay($0)[language]) },
          chosen: typed?["way"] ?? "", in: language)
        html.field(
          "first", .headFirst, type: "date",
          value: typed?["first"] ?? "\(context.occasion.today)", in: language)
        html.field(
          "document", .headDocument, hint: .headDocumentHint, value: typed?["document"] ?? "",
          in: language)
        html.submit(.headRecordDo, in: language)
      }
    }
  }
}
