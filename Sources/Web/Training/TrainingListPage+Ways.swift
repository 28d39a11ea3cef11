internal import Access
internal import Staffing
internal import Wording

extension TrainingListPage {
  /// The pages beside the catalogue, by what they're about; those that are open to whoever asks.
  var ways: [(name: Phrase, links: [(address: String, words: Phrase)])] {
    let seesSchools = !context.reaches(of: .seeSchool).isEmpty
    let seesCounty = context.may(.seeCounty)
    let runs = context.may(.runTraining)
    let readsForBonds = !context.reaches(of: .keepOwnMentorship).isEmpty
    let trains = !context.reaches(of: .train).isEmpty
    func open(
      _ links: [(isOpen: Bool, address: String, words: Phrase)]
    ) -> [(address: String, words: Phrase)] {
      links.filter(\.isOpen).map { ("/training/\($0.address)", $0.words) }
    }
    let own = context.actor?.teacher.flatMap { county.roster[$0] == nil ? nil : $0 }
    return [
      (
        .trainingWaysHours,
        (own.map { [(Teacher.trainingAddress(of: $0), Phrase.myTraining)] } ?? [])
          + open([
            (seesSchools || seesCounty, "hours", .hoursTitle),
            (context.may(.recogniseTraining), "claims", .claimsTitle),
            (seesSchools, "gates", .gatesTitle), (true, "means", .meansTitle),
          ])
      ),
      (
        .trainingWaysCourses,
        open([
          (context.isPresent && runs, "courses/new", .newCourse), (true, "classes", .classesTitle),
          (seesCounty, "quota", .quotaTitle), (seesCounty, "trainers", .trainersTitle),
          (seesSchools || trains, "suggestions", .suggestionsTitle),
          (seesCounty, "year", .trainingYear),
        ])
      ),
      (
        .trainingWaysSchools,
        open([
          (seesSchools, "plans", .schoolPlans), (seesSchools, "retention", .retentionTitle),
          (seesSchools || readsForBonds, "readings", .readingsTitle),
          (seesSchools, "network", .researchNetwork), (runs, "researchers", .researchersTitle),
          (runs, "office", .officeTitle),
        ])
      ),
    ]
  }
}
