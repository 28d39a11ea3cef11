import Policy
import Staffing

extension PaperPairing {
  /// For each activity the nearest photograph that another one handed in
  /// before, if it's the same; by the activities' positions.
  ///
  /// Before means on an earlier day, or on the same day and earlier in the list;
  /// everything elsewhere is before.
  func samePhotos(
    in activities: [PairActivity], _ elsewhere: [PairActivity]
  ) -> [PaperFinding] {
    let seen = elsewhere.indices.map { (PaperSource.elsewhere($0), elsewhere[$0].photos) }
    return activities.indices.compactMap { place in
      let activity = activities[place]
      let before = activities.indices.filter {
        (activities[$0].day, $0) < (activity.day, place)
      }.map { (PaperSource.own($0), activities[$0].photos) }
      var nearest: (source: PaperSource, bits: Int)?
      for (source, photos) in before + seen {
        for bits in activity.photos.flatMap({ photo in photos.map(photo.distance) })
        where bits < nearest?.bits ?? (limits.photoBits.value + 1) {
          nearest = (source, bits)
        }
      }
      return nearest.map {
        .samePhoto(activity: place, of: $0.source, bits: $0.bits, allowed: limits.photoBits)
      }
    }
  }
}
