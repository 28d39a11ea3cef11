internal import Access
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension HeadAppraisalPage {
  /// What appraisers gave. Whoever marks sees the others' marks once their own are in, so that
  /// nobody follows anybody; whoever agrees sees them all.
  func marks(_ html: inout HTML, _ terms: HeadAppraisalTerms, _ language: Language) {
    let own = context.actor.flatMap { record.marks[$0.account] }
    let marks = isOpen && context.may(.appraiseHeads)
    html.element("section", .class("panel"), .id("marks")) { html in
      html.element("h2", text: "\(Phrase.headMarks[language]) (\(record.marks.count))")
      if context.may(.agreeHeadAppraisals) || own != nil || record.agreement != nil {
        given(&html, terms, language)
      }
      if marks { marking(&html, own, terms, language) }
    }
  }

  private func given(
    _ html: inout HTML, _ terms: HeadAppraisalTerms, _ language: Language
  ) {
    guard !record.marks.isEmpty else { return }
    let heads = HeadAppraisal.Dimension.marked.map { dimension in
      terms.weights[dimension].map { Phrase($0.name) } ?? .name(dimension.rawValue)
    }
    html.table(
      "given", [.headAppraiser] + heads + [.headMarksNote], numbers: heads, label: .headMarks,
      in: language
    ) { html in
      for (_, given) in record.marks.sorted(by: { $0.key < $1.key }) {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: given.hand.person)
          for dimension in HeadAppraisal.Dimension.marked {
            html.element(
              "td", .class("n"), text: given.marks[dimension].map { Figures.count($0) } ?? "–")
          }
          html.element("td", text: given.note)
        }
      }
    }
  }

  private func marking(
    _ html: inout HTML, _ own: RecordedHeadMarks?, _ terms: HeadAppraisalTerms,
    _ language: Language
  ) {
    let typed = typed?.text("what") == "marks" ? typed : nil
    html.form(to: "\(sight.address)/marks", context: context) { html in
      html.element("h3", text: Phrase.headMarksMine[language])
      html.hidden("what", "marks")
      for dimension in HeadAppraisal.Dimension.marked {
        let name = terms.weights[dimension].map { Phrase($0.name) } ?? .name(dimension.rawValue)
        html.field(
          dimension.rawValue, name, hint: .headMarksHint(terms.full.value), type: "number",
          value: typed?[dimension.rawValue] ?? own?.marks[dimension].map { "\($0)" } ?? "",
          in: language)
      }
      html.field(
        "note", .headMarksNote, value: typed?["note"] ?? own?.note ?? "", in: language)
      html.submit(.headMarksDo, in: language)
    }
  }

  /// Counts of the two groups and where they're from.
  func opinions(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("opinions")) { html in
      html.element("h2", text: Phrase.headOpinions[language])
      let heads: [Phrase] = [
        .headOpinionPeople, .headSatisfied, .headMostly, .headUnsatisfied,
      ]
      html.table(
        "opinion", [.headOpinionOf] + heads + [.headOpinionHow], numbers: heads,
        label: .headOpinions, in: language
      ) { html in
        for group in HeadOpinion.Group.allCases {
          let known = record.opinions[group]
          let counts = known.map {
            [$0.opinion.people, $0.opinion.satisfied, $0.opinion.mostly, $0.opinion.unsatisfied]
          }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: Phrase.headGroup(group)[language])
            for place in heads.indices {
              html.element("td", .class("n"), text: counts.map { Figures.count($0[place]) } ?? "–")
            }
            html.element("td", text: known?.source ?? "–")
          }
        }
      }
    }
  }

  func opinionForms(_ html: inout HTML, _ language: Language) {
    let typed = typed?.text("what") == "opinion" ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("opinion-form")) { html in
      html.element("h2", text: Phrase.headOpinionDo[language])
      html.form(to: "\(sight.address)/opinion", context: context) { html in
        html.hidden("what", "opinion")
        html.choiceField(
          "group", .headOpinionOf,
          HeadOpinion.Group.allCases.map { ($0.rawValue, Phrase.headGroup($0)[language]) },
          chosen: typed?["group"] ?? "", in: language)
        for (name, label) in [
          ("satisfied", Phrase.headSatisfied), ("mostly", .headMostly),
          ("unsatisfied", .headUnsatisfied),
        ] {
          html.field(name, label, type: "number", value: typed?[name] ?? "", in: language)
        }
        html.field("how", .headOpinionHow, value: typed?["how"] ?? "", in: language)
        html.submit(.headOpinionDo, in: language)
      }
      guard !surveys.isEmpty else { return }
      html.element("h3", text: Phrase.headFromSurvey[language])
      html.element("p", text: Phrase.headFromSurveyLead[language])
      html.form(to: "\(sight.address)/survey", context: context) { html in
        html.choiceField(
          "survey", .surveyKind,
          surveys.map { survey in
            (
              survey.id,
              "\(survey.id) · \(Figures.day(survey.days.upperBound, in: language))"
            )
          }, in: language)
        html.submit(.headFromSurvey, isMain: false, in: language)
      }
    }
  }
}
