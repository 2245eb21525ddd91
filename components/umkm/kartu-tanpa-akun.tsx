import { AreaTeks, Formulir, KotakCentang, RincianIsian, TombolKirim } from '@/components/form';
import { Kartu, Pemberitahuan } from '@/components/ui';
import { formatTanggal } from '@/lib/platform/format';
import { tarikPersetujuanAction } from '@/lib/umkm/actions';
import { dapatDitarik } from '@/lib/umkm/penarikan/rules';
import type { KeadaanPenarikan } from '@/lib/umkm/penarikan/types';
import type { TindakanUsaha } from '@/lib/umkm/rules';
import { AktifkanForm, KirimLagiForm } from './kelola-form';

type NilaiAwal = Record<string, string | string[]>;

/** Writes down that the owner took the spoken consent back. */
function TarikPersetujuanForm({ usahaId, nilaiAwal }: { usahaId: string; nilaiAwal: NilaiAwal }) {
  return (
    <Formulir
      id="tarik-persetujuan"
      aksi={tarikPersetujuanAction}
      tersembunyi={{ usahaId }}
      nilaiAwal={nilaiAwal}
    >
      <RincianIsian judul="Pemilik menarik persetujuannya" nama={['alasan', 'pemilikSendiri']}>
        <div className="formulir">
          <p>
            Usaha ini menjadi tidak aktif dan tidak dihitung lagi. Letak di peta dan fotonya
            dihapus, juga telepon dan alamat rumah pemilik bila tidak diperlukan untuk hal lain.
          </p>
          <AreaTeks
            nama="alasan"
            label="Keterangan"
            petunjuk="Kapan dan bagaimana pemilik memintanya. Misalnya: datang ke kantor kelurahan 3 Desember 2026."
            baris={2}
          />
          <KotakCentang nama="pemilikSendiri" label="Yang meminta adalah pemiliknya sendiri" />
          <TombolKirim varian="bahaya">Catat penarikan persetujuan</TombolKirim>
        </div>
      </RincianIsian>
    </Formulir>
  );
}

/** What officers do for an owner who has no account: mend, send again, open again, end. */
export function KartuTanpaAkun({
  usahaId,
  versi,
  tindakan,
  penarikan,
  nilaiAwal,
}: {
  usahaId: string;
  versi: number;
  tindakan: readonly TindakanUsaha[];
  penarikan: KeadaanPenarikan | null;
  nilaiAwal: NilaiAwal;
}) {
  const untuk = { usahaId, versi, petugas: true };
  const ditarik = penarikan?.ditarikPada ?? null;
  return (
    <Kartu judul="Pemilik tanpa akun">
      <div className="grid gap-4">
        {ditarik ? (
          <Pemberitahuan
            nada="peringatan"
            judul={`Persetujuan pemilik ditarik ${formatTanggal(ditarik)}`}
          >
            {penarikan?.alasanTarik} Bila pemilik ingin didata lagi, catat usahanya sebagai
            pendataan baru.
          </Pemberitahuan>
        ) : (
          <p>
            Pemilik usaha ini dicatat petugas dan belum punya akun, jadi petugas yang memperbaiki
            datanya.
          </p>
        )}
        <KirimLagiForm {...untuk} boleh={tindakan.includes('kirim-lagi')} />
        <AktifkanForm {...untuk} boleh={tindakan.includes('aktifkan') && ditarik === null} />
        {dapatDitarik(penarikan) ? (
          <TarikPersetujuanForm usahaId={usahaId} nilaiAwal={nilaiAwal} />
        ) : null}
      </div>
    </Kartu>
  );
}
