import Policy
import Solver

/// An objective level as costs of rows and moves (plan model, section 4).
protocol Aim {
  func kind(in draft: ProblemDraft) -> CountLevel.Kind
}

extension PlanLevel {
  var aim: any Aim {
    switch self {
    case .breaches: BreachesAim()
    case .shortage: ShortageAim()
    case .disruption: DisruptionAim()
    case .backboneSpread: SpreadAim(attribute: .backbone)
    case .seniorSpread: SpreadAim(attribute: .senior)
    case .imbalance: ImbalanceAim()
    case .burden: BurdenAim()
    case .moves: MovesAim()
    }
  }
}
