internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/new?kind=alliance&schools=2111000001,2111000002`: founds a union.
struct UnionNewPage: Page {
  let context: WebContext
  let county: County

  /// Nil where the book says nothing of unions.
  let terms: UnionTerms?

  /// The kind and the schools that the link was about.
  let asked: (kind: String, schools: [School.ID])
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .unions }
  func title(in language: Language) -> String { Phrase.unionNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: Phrase.unionNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsUnions[language])
    }
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/unions", context: context) { html in
        html.choiceField(
          "kind", .unionKind, terms.kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?["kind"] ?? asked.kind, in: language)
        html.field("name", .unionName, value: typed?["name"] ?? "", in: language)
        html.area(
          "members", .unionMembers, hint: .unionMembersHint,
          value: typed?["members"] ?? asked.schools.map(line).joined(separator: "\n"),
          longest: 10_000, in: language)
        html.field(
          "lead", .unionLeadSchool, hint: .unionLeadHint, value: typed?["lead"] ?? "",
          isRequired: false, in: language)
        html.field(
          "founded", .unionFounded, type: "date",
          value: typed?["founded"] ?? "\(context.occasion.today)", in: language)
        html.area("basis", .unionBasis, value: typed?["basis"] ?? "", in: language)
        html.area("aims", .unionAims, value: typed?["aims"] ?? "", in: language)
        html.submit(.unionFoundDo, in: language)
      }
      for kind in terms.kinds { html.citation(kind.citation, in: language) }
    }
  }

  /// A school as a line has it: by name where only one is called so.
  private func line(_ school: School.ID) -> String {
    let name = county.name(of: school)
    return UnionSchools(county.roster.schools).school(name) == school ? name : school.rawValue
  }
}

extension HTML {
  /// A label, a hint and a box for several lines, which may be left empty.
  mutating func area(
    _ name: String, _ label: Phrase, hint: Phrase? = nil, value: String = "",
    longest: Int = 1_000, isRequired: Bool = true, in language: Language
  ) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", "field-\(name)"), text: label[language])
      if let hint {
        html.element("p", .class("hint"), .id("hint-\(name)"), text: hint[language])
      }
      html.element(
        "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "4"),
        Attribute("required", nil, if: isRequired), Attribute("maxlength", "\(longest)"),
        Attribute("aria-describedby", "hint-\(name)", if: hint != nil), text: value)
    }
  }

  /// The form that takes a record back, with its reason.
  mutating func takingBack(
    _ id: String, to address: String, _ context: WebContext, _ language: Language
  ) {
    element("details", .class("unprinted")) { html in
      html.element("summary", text: Phrase.withdrawActivity[language])
      html.form(to: address, context: context, class: "row") { html in
        html.hidden("record", id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "withdrawal"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("aria-label", "\(Phrase.withdrawActivityReason[language]) \(id)"),
          Attribute("placeholder", Phrase.withdrawActivityReason[language]))
        html.submit(.withdrawActivity, isMain: false, in: language)
      }
    }
  }

  /// Why a record was taken back, and by whom.
  mutating func takenBack(_ withdrawal: UnionWithdrawal, _ language: Language) {
    element(
      "p", .class("small"),
      text: [
        Figures.day(withdrawal.hand.day, in: language), withdrawal.hand.person,
        withdrawal.reason,
      ].joined(separator: " · "))
  }
}
