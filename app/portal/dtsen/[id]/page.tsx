import type { Metadata } from 'next';
import { Riwayat } from '@/components/audit/riwayat';
import { MintaAlasanForm } from '@/components/form/minta-alasan';
import { TandaiDtsenForm } from '@/components/program/dtsen-form';
import { TandaBelumPasti } from '@/components/program/lencana-peserta';
import { DaftarRingkas, Kartu, KepalaHalaman, Pemberitahuan } from '@/components/ui';
import { formatAngka, formatTanggal } from '@/lib/platform/format';
import { bukaDtsenAction } from '@/lib/program/prasejahtera/actions';
import { loadDtsen } from '@/lib/program/prasejahtera/loaders';
import { DASAR_DTSEN } from '@/lib/program/prasejahtera/rules';

export const metadata: Metadata = { title: 'Keterangan DTSEN' };

/** What DTSEN says of a participant: written down by an officer, shown once for a reason that is kept. */
export default async function DtsenPage({ params, searchParams }: PageProps<'/portal/dtsen/[id]'>) {
  const [{ id }, param] = await Promise.all([params, searchParams]);
  const data = await loadDtsen(id, param);
  const { penandaan, terbuka, pelakuUsahaId } = data;
  return (
    <>
      <KepalaHalaman
        judul={`Keterangan DTSEN ${data.nama}`}
        remah={[data.asal, { label: 'Keterangan DTSEN' }]}
        keterangan="Data pribadi spesifik. Setiap kali dibuka, alasannya tercatat."
      />
      <div className="grid max-w-2xl gap-6">
        {param.kabar === 'ditandai' ? (
          <Pemberitahuan nada="sukses" judul="Keterangan DTSEN sudah disimpan." />
        ) : null}
        <Kartu judul="Pemeriksaan">
          <div className="grid justify-items-start gap-2">
            <p>
              {penandaan
                ? `Diperiksa ${formatTanggal(penandaan.tanggalCek)}, ${penandaan.sumber}.`
                : 'Belum diperiksa dalam DTSEN.'}
            </p>
            {data.dihapusPada ? (
              <p>Dihapus sendiri pada {formatTanggal(data.dihapusPada)}.</p>
            ) : null}
            <p className="teks-lembut">Dasar: {DASAR_DTSEN}</p>
            <p className="teks-lembut">
              Disimpan {formatAngka(data.simpan.hari)} hari sejak diperiksa, lalu dihapus (UU
              27/2022 Pasal 43 dan 44).
            </p>
            <TandaBelumPasti tampil={data.simpan.belumDikonfirmasi} />
          </div>
        </Kartu>
        {terbuka ? (
          <Kartu judul="Ditampilkan satu kali">
            <DaftarRingkas
              butir={[
                {
                  istilah: 'Keluarga pra-sejahtera',
                  nilai: terbuka.status === 'ya' ? 'ya' : 'tidak',
                },
                { istilah: 'Desil', nilai: terbuka.desil ?? 'tidak disebut' },
                { istilah: 'Alasan yang dicatat', nilai: terbuka.alasan },
              ]}
            />
          </Kartu>
        ) : null}
        {data.karcisLewat ? (
          <Pemberitahuan nada="info" judul="Keterangan ini sudah ditampilkan satu kali.">
            Tulis alasannya lagi bila perlu melihatnya sekali lagi.
          </Pemberitahuan>
        ) : null}
        {penandaan && !terbuka ? (
          <MintaAlasanForm
            id="buka"
            aksi={bukaDtsenAction}
            tersembunyi={{ pelakuUsahaId }}
            nilaiAwal={data.titipan}
            label="Alasan melihat"
          />
        ) : null}
        {data.bolehTandai ? (
          <TandaiDtsenForm
            pelakuUsahaId={pelakuUsahaId}
            versi={penandaan?.versi ?? 0}
            hariIni={data.hariIni}
            nilaiAwal={data.titipan}
          />
        ) : null}
        <Kartu judul="Riwayat">
          <Riwayat butir={data.riwayat} />
        </Kartu>
      </div>
    </>
  );
}
