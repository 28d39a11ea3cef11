internal import Access
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/posts/new?teacher=T1`: posts somebody to another school for a time.
struct TemporaryPostNewPage: Page {
  static let outside = "outside"

  let context: WebContext
  let county: County
  let terms: TemporaryPostTerms?

  /// Posts that run the other way and aren't linked yet.
  let twins: [TemporaryPostSight]
  let asked: String
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .temporaryPosts }
  func title(in language: Language) -> String { Phrase.postNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.temporaryPosts, in: language)
    html.head(title(in: language), lead: Phrase.temporaryPostsLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsLeading[language])
    }
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/heads/posts/new", context: context) { html in
        html.choiceField(
          "kind", .postKind, terms.kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? "", in: language)
        html.field(
          "teacher", .headNumber, hint: .headNumberHint, value: typed?["teacher"] ?? asked,
          in: language)
        html.choiceField(
          "host", .postHost,
          county.roster.schools.map { ($0.id.rawValue, $0.name) }
            + [(Self.outside, Phrase.postOutside[language])],
          chosen: typed?["host"] ?? "", in: language)
        html.field(
          "host-name", .postHostName, value: typed?["host-name"] ?? "", isRequired: false,
          in: language)
        html.field(
          "first", .postFirst, type: "date",
          value: typed?["first"] ?? "\(context.occasion.today)", in: language)
        html.field("last", .postLast, type: "date", value: typed?["last"] ?? "", in: language)
        html.field("title", .postTitle, value: typed?["title"] ?? "", in: language)
        html.textArea("aims", .postAims, value: typed?["aims"] ?? "", in: language)
        html.field("mentor", .postMentor, value: typed?["mentor"] ?? "", in: language)
        html.choiceField(
          "twin", .postTwin, hint: .postTwinHint,
          [("", Phrase.postNoTwin[language])]
            + twins.map { sight in
              (
                sight.id.rawValue,
                "\(sight.id) · \(sight.recorded.name) · \(county.name(of: sight.post.from))"
              )
            }, chosen: typed?["twin"] ?? "", in: language)
        html.submit(.postArrangeDo, in: language)
      }
    }
  }
}
