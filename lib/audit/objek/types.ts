/** A record of the trail by the name that its page gives it. */
export interface ObjekBernama {
  nama: string;
  /** Its page, or the page that it is shown on. */
  href: string;
}
