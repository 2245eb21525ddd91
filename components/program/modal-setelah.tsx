import { Kartu, Tautan } from '@/components/ui';
import type { ModalSejakSelesai } from '@/lib/program/hasil/modal/reads';
import {
  kalimatModalDinas,
  kalimatModalDiterima,
  kalimatModalPeserta,
  mulaiModal,
} from '@/lib/program/hasil/modal/rules';
import type { PesertaDto } from '@/lib/program/peserta/types';

/** The step after the programme: capital, from the year that follows it. */
export function ModalSetelahProgram({
  peserta,
  tahunIni,
  diterima,
}: {
  peserta: PesertaDto;
  tahunIni: number;
  /** Since being done; null for who does not accompany them. */
  diterima: ModalSejakSelesai | null;
}) {
  if (peserta.status !== 'SELESAI') return null;
  const { tahun, milikSendiri, statusSejak } = peserta;
  return (
    <Kartu judul="Modal setelah program">
      <div className="grid gap-3">
        <p>{(milikSendiri ? kalimatModalPeserta : kalimatModalDinas)(tahun, tahunIni)}</p>
        {milikSendiri && tahunIni >= mulaiModal(tahun) ? (
          <ul className="grid gap-2">
            <li>
              <Tautan href="/portal/modal/banding">Bandingkan pilihan modal</Tautan>
            </li>
            <li>
              <Tautan href="/portal/modal-diterima/catat">
                Catat modal yang sudah Anda terima
              </Tautan>
            </li>
            <li>
              <Tautan href="/portal/modal">Buka halaman modal</Tautan>
            </li>
          </ul>
        ) : null}
        {diterima ? <p>{kalimatModalDiterima(diterima, statusSejak)}</p> : null}
      </div>
    </Kartu>
  );
}
