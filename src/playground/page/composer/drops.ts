/** Lets files be dropped on a place. */
export function acceptDrops(place: HTMLElement, take: (files: readonly File[]) => void): void {
  const mark = (dropping: boolean) => place.classList.toggle('dropping', dropping);
  place.addEventListener('dragover', (event) => {
    event.preventDefault();
    mark(true);
  });
  place.addEventListener('dragleave', () => {
    mark(false);
  });
  place.addEventListener('drop', (event) => {
    event.preventDefault();
    mark(false);
    take([...(event.dataTransfer?.files ?? [])]);
  });
}
