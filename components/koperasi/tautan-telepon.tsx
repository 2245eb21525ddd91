import { nomorLokal } from '@/lib/koperasi/publik/kantor/rules';

/** A number of an office, to call from a phone. */
export const TautanTelepon = ({ nomor }: { nomor: string }) => (
  <a className="tautan" href={`tel:${nomor.replace(/[^\d+]/g, '')}`}>
    {nomorLokal(nomor)}
  </a>
);
