import Season
import Staffing
import Testing

@Suite struct `Who keeps what while an order runs` {
  @Test(arguments: Placement.Relation.allCases)
  func `is said for every duty, and nobody is left between two schools`(
    relation: Placement.Relation
  ) {
    let keepers = PlacementDuty.allCases.map { relation.keeper(of: $0) }
    #expect(keepers.count == PlacementDuty.allCases.count)
    #expect(relation.keeper(of: .transport) == .host)
  }

  @Test(arguments: [PlacementDuty.contract, .pay, .welfare])
  func `leaves three things unchanged where the relation stays`(duty: PlacementDuty) {
    #expect(Placement.Relation.stays.keeper(of: duty) == .home)
    #expect(Placement.Relation.heldByCentre.keeper(of: duty) == .centre)
    #expect(Placement.Relation.moves.keeper(of: duty) == .host)
    #expect(Placement.Relation.itinerant.keeper(of: duty) == .home)
  }
}
