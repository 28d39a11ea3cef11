internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

extension UnionPage {
  /// Joining, leaving, another lead, other words, the end: for the office that arranges unions.
  func changes(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("changes")) { html in
      html.element("h2", text: Phrase.unionChanges[language])
      change(&html, "members", .unionJoin, "joining", language) { html in
        html.area(
          "joining", .unionMembers, hint: .unionMembersHint, value: typed?["joining"] ?? "",
          longest: 10_000, in: language)
        date(&html, "joined", .unionJoined, language)
      }
      let open = sight.recorded.memberships.filter { $0.membership.last == nil }
      if !open.isEmpty {
        change(&html, "leave", .unionLeave, "leaving", language) { html in
          html.choiceField(
            "leaving", .unionCandidateSchools,
            open.map { ($0.membership.school.rawValue, name(of: $0.membership.school)) },
            chosen: typed?["leaving"] ?? "", in: language)
          date(&html, "left", .unionLastDay, language)
          html.field("left-for", .unionReason, value: typed?["left-for"] ?? "", in: language)
        }
      }
      if !sight.members.isEmpty {
        change(&html, "lead", .unionSetLead, "lead", language) { html in
          html.choiceField(
            "lead", .unionLeadSchool, sight.members.map { ($0.rawValue, name(of: $0)) },
            chosen: typed?["lead"] ?? sight.lead?.rawValue ?? "", in: language)
          date(&html, "since", .unionSince, language)
        }
      }
      change(&html, "words", .unionReword, "new-name", language) { html in
        html.field(
          "new-name", .unionName, value: typed?["new-name"] ?? sight.union.name, in: language)
        html.area(
          "new-aims", .unionAims, value: typed?["new-aims"] ?? sight.recorded.aims, in: language)
      }
      change(&html, "dissolve", .unionDissolve, "dissolved", language) { html in
        date(&html, "dissolved", .unionLastDay, language)
        html.field(
          "dissolved-for", .unionReason, value: typed?["dissolved-for"] ?? "", in: language)
      }
    }
  }

  /// One form, open when it's the one that was refused.
  ///
  /// - Parameter mark: A field that only this form has.
  private func change(
    _ html: inout HTML, _ path: String, _ words: Phrase, _ mark: String, _ language: Language,
    fields: (inout HTML) -> Void
  ) {
    html.element("details", Attribute("open", nil, if: typed?[mark] != nil)) { html in
      html.element("summary", text: words[language])
      html.form(to: "\(sight.address)/\(path)", context: context) { html in
        fields(&html)
        html.submit(words, isMain: false, in: language)
      }
    }
  }

  private func date(
    _ html: inout HTML, _ name: String, _ label: Phrase, _ language: Language
  ) {
    html.field(
      name, label, type: "date", value: typed?[name] ?? "\(context.occasion.today)",
      in: language)
  }
}
