internal import Access
internal import Policy
internal import Training
internal import Wording

extension CoursePage {
  /// What those who were in it thought of it (S000-121): asked of each once, shown to offices
  /// once enough have answered.
  func opinions(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    if context.may(.seeCounty), opinion.people > 0 {
      html.element("section", .class("panel"), .id("opinions")) { html in
        html.element("h2", text: Phrase.opinionResults[language])
        let fewest = terms.fewestOpinions.value
        guard opinion.people >= fewest else {
          return html.element("p", .class("empty"), text: Phrase.opinionFew(fewest)[language])
        }
        html.element("p", text: Phrase.opinionPeople(opinion.people)[language])
        html.element("dl", .class("facts")) { html in
          for criterion in terms.criteria {
            html.fact(
              Phrase(criterion.name),
              opinion.mean(of: criterion.key).map { Figures.hundredths($0) }, in: language)
          }
        }
        if let citation = terms.criteria.first?.citation { html.citation(citation, in: language) }
      }
    }
    trainerLink(&html, terms, language)
    judging(&html, terms, language)
  }

  /// The way to judge those whom one heard (S002-81).
  private func trainerLink(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard context.isPresent, terms.schools != nil, let teacher = context.actor?.teacher,
      context.may(.train, at: .teacher(teacher, at: [])),
      (people.outcomes[teacher]?[course.id]?.hours ?? 0) > 0
    else { return }
    html.element("p", .class("actions unprinted")) { html in
      html.link("\(course.address)/trainers", Phrase.judgeTrainersLink[language])
    }
  }

  private func judging(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    guard context.isPresent, !hasJudged, let teacher = context.actor?.teacher,
      context.may(.train, at: .teacher(teacher, at: [])),
      (people.outcomes[teacher]?[course.id]?.hours ?? 0) > 0
    else { return }
    html.element("section", .class("panel narrow unprinted"), .id("judge")) { html in
      html.element("h2", text: Phrase.opinionTitle[language])
      html.element("p", text: Phrase.opinionLead[language])
      html.form(to: "\(course.address)/opinion", context: context) { html in
        for criterion in terms.criteria {
          html.choiceField(
            "mark.\(criterion.key)", Phrase(criterion.name),
            [("", "–")] + CourseOpinion.scale.reversed().map { ("\($0)", "\($0)") },
            chosen: typed?["mark.\(criterion.key)"] ?? "", in: language)
        }
        html.submit(.opinionDo, in: language)
      }
    }
  }
}
