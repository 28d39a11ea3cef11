internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/courses/C-12/trainers`: a trainee judges each trainer whom they heard, once
/// (S002-81); what was thought stands in the pool, once nobody judges any more.
struct CourseTrainersPage: Page {
  let context: WebContext
  let terms: SchoolTrainingTerms
  let course: RecordedCourse

  /// Those whom the reader heard and hasn't judged.
  let trainers: [RecordedTrainer]

  /// The last day for it; nil for a course without sessions.
  let last: Day?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  func title(in language: Language) -> String {
    Phrase.judgeTrainers(course.course.title)[language]
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(
      title(in: language), lead: Phrase.judgeTrainersLead(terms.pool.fewest.value)[language])
    html.problems(problems, in: language)
    html.element("p") { html in html.link(course.address, course.course.title) }
    guard let last, last >= context.occasion.today, !trainers.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.nobodyToJudge[language])
    }
    for trainer in trainers {
      html.element("section", .class("panel narrow"), .id(trainer.id)) { html in
        html.element("h2", text: trainer.trainer.name)
        html.form(
          to: "\(course.address)/trainers/\(Address.encoded(trainer.id))", context: context
        ) { html in
          let isTyped = typed?.text("trainer") == trainer.id
          html.hidden("trainer", trainer.id)
          for criterion in terms.pool.criteria {
            // Labels need fields of their own.
            let name = "mark.\(trainer.id).\(criterion.key)"
            html.choiceField(
              name, Phrase(criterion.name),
              [("", "–")] + CourseOpinion.scale.reversed().map { ("\($0)", "\($0)") },
              chosen: isTyped ? typed?[name] ?? "" : "", in: language)
          }
          html.submit(.judgeTrainerDo, in: language)
        }
      }
    }
  }
}
