/// The rules a book may use, in the order in which their findings are listed.
///
/// A new rule is a file beside this one and a line here.
package enum RuleList {
  package static let all: [any Rule.Type] = [
    TeachingPosts.self, StageScope.self, AgeLimit.self, MinimumTitle.self,
    YearsAtSchool.self, YearsSinceExchange.self, RuralHistory.self, NearRetirement.self,
    ExemptCircumstances.self, AwayOnExchange.self, MinimumAppraisal.self, RuralPriority.self,
    MandatoryList.self, LeaderTenure.self, TermLength.self, ServiceCredit.self,
    ExchangeShare.self, BackboneShare.self, SentGroup.self, ExcellentCap.self,
    StaffingRatio.self, ClassSize.self,
  ]
}
